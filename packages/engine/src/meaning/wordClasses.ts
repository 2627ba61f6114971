/** Words that do the same in a sentence. What a model learns of one of a class it knows of all. */
const lists: Record<string, string> = {
  urgent: `today tonight tomorrow now immediately urgent urgently asap once quickly hurry hurried weekend noon deadline straightaway
promptly instantly minute monday tuesday wednesday thursday friday already finally delay overdue morning ridiculous sharp`,
  demand: `expect expected demand demanded insist require need needed must want owe owed deserve ultimatum push prepare ought
had-better explain justify confirm`,
  reply: `answer answers reply replies respond responded response decide decided decision hear know call called calling write
written update result contract offer word voicemail voicemails message messages mail mails`,
  waiting: `wait waiting waited weeks days times third fourth still yet again nobody nothing silence ignoring ignored ignore forever long hold
reminder reminders patience more`,
  threat: `withdraw otherwise else unless escalate void last until until giving warn warning consequences elsewhere regret`,
  need: `rent bills landlord money family savings loan financial debt debts mortgage flat home children unemployed jobless broke struggling difficult
desperate desperately afford survive`,
  beg: `beg begging implore plead pray mercy please-please whatever anything anywhere any lowest free unpaid resort hope hopeless rejected
everywhere crying cry sleep believe-in overlook chance badly terrible nuisance bother bothering worst unworthy conditions`,
  grievance: `disappointed disappointing upset annoyed angry appalled frustrated insulted offended shocked disgusted resent resented
cheated betrayed humiliated sad hurt furious bitter sick hate hated loathe despise mistreated ignored treated unfair unfairly
strung obvious obviously clearly apparently evidently surprised rarely`,
  blame: `rude unprofessional insulting offensive distasteful impersonal shabby pointless arrogant cold useless poor badly careless incompetent
waste wasted joke farce shame shameful ridiculous disrespect respect courtesy decency manners lies lied liar bully toxic lazy chaotic
disorganised disorganized dishonest excuse excuses pathetic worthless nothing bored even fake famous mess mistake worse worst wrong`,
  insult:
    'idiot idiots fool fools moron morons stupid jerk jerks clown clowns imbecile imbeciles scum loser losers dumb crooks',
  presume: `assume presume trust course surely certain certainly naturally sure ready already mine goes-without-saying expect obviously
undoubtedly guaranteed advance`,
  superior: `best better perfect ideal strongest quality talent talents rank level lucky deserve earned overqualified superior exceptional nobody
other others above below calibre caliber valuable valued genius outstanding only`,
  reward:
    'job position role offer contract salary title car office desk assistant pay raise bonus perks company-car',
  polite: `could would may might glad grateful appreciate thank thanks happy kind hope if whenever enjoy enjoyed pleasure welcome honest
wonderful delighted value understand suits gladly course likely perhaps like love impressed interested learn learned fine keen`,
  past: 'was were had did we our customers customer team project test last-job old built learned solved led rebuilt handled',
};

const classOf = new Map<string, string[]>();
for (const [name, words] of Object.entries(lists)) {
  for (const word of words.split(/\s+/)) classOf.set(word, [...(classOf.get(word) ?? []), name]);
}

/** The classes a word in lower case belongs to. */
export function classesOf(word: string): string[] {
  return classOf.get(word) ?? [];
}
