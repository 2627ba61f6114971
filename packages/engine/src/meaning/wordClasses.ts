import { stemOf } from './stemOf.js';

/** Words that do the same in a sentence. What a model learns of one of a class it knows of all, in every form of the word. */
const lists: Record<string, string> = {
  day: `today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend noon midnight midday morning afternoon evening
january february march april may june july august september october november december`,
  span: 'minute hour day week month fortnight year age century second quarter',
  soon: `now immediately immediate instant instantly urgent urgently urgency asap once quick quickly fast hurry speed expedite prompt promptly sharp straightaway
straight swiftly shortly pronto rush rapid accelerate already finally forthwith priority earliest`,
  due: 'deadline latest until till before by due expire limit ultimatum overdue cutoff close',
  delay: `delay delayed wait waiting hold hold-up stall stalling drag dither hesitate hesitation postpone postponed slow slowness late hang dangle
dangling linger backlog slip`,
  silence: `silence silent ignore ignored ghost ghosted ghosting unanswered unheard nobody crickets vanish disappear`,
  demand: `expect demand insist require need must want owe ought request press urge compel force imperative essential mandatory shall duty
obligation oblige responsible accountable explain explanation justify justification commit commitment commitment firm definite concrete clear`,
  reply: `answer reply respond response decision decide verdict result update news word feedback outcome yes confirm confirmation acknowledge
acknowledgement letter message mail email voicemail text line note status`,
  contact:
    'call ring phone write mail message contact reach chase remind reminder ping nudge bump follow visit knock show voicemail number',
  again:
    'again repeatedly repeat once twice thrice third fourth fifth sixth seventh another more still yet times attempt every daily hourly constantly',
  threat: `withdraw otherwise unless escalate complain complaint lawyer legal solicitor court sue tribunal union ombudsman director boss superior chairman
competitor rival elsewhere public publicly post review reputation warn warning consequences regret report walk lose gone void expose consider`,
  patience:
    'patience impatient patient tolerate enough limit ridiculous excuse excuses nonsense game games tired fed-up done bother acceptable unacceptable absurd',
  choose: 'choose pick select choice mind finalise finalize settle sort conclude close wrap',
  hire: 'hire employ appoint recruit take onboard choose invite promote shortlist select engage',
  contract: 'contract offer paperwork letter document papers agreement signature sign form terms',
  money: `money rent bill bills loan debt debts mortgage savings bank broke overdraft penny pound dollar cash income wage afford benefit benefits
dole credit bankruptcy bankrupt electricity heating insurance evict evicted eviction landlord owe pension`,
  family: `family child children kid kids daughter son baby wife husband mother father parents mum mom dad brother sister custody divorce mouths feed`,
  home: 'home house flat apartment homeless street roof sofa shelter food eat fridge hunger hungry starve',
  jobless:
    'unemployed unemployment jobless redundant fired out-of-work workless laid-off unemployable income',
  fear: `afraid fear scared frightened terrified terror worry worried anxious anxiety panic nervous dread shaking tremble sick nausea nightmare sleepless sleep
breathe heart uncertainty torture`,
  despair: `desperate desperately hopeless helpless despair devastated crushed broken miserable misery unbearable cry crying tears weep sob drown drowning sink ruin ruined
rock-bottom end finished lost wreck collapse survive survival struggle struggling suffer suffering destroy dire`,
  beg: `beg begging plead pleading implore beseech entreat grovel crawl knees mercy pity pray praying prayer god miracle please humbly kindly favour favor help rescue save
lifeline grateful forever bless blessing angel saviour folded compassion heart kindness`,
  last: 'last only final sole one single nothing nowhere left hope chance option shot resort',
  anything:
    'anything whatever any anywhere anyone whichever however all everything something somewhere matter',
  cheap: `free nothing unpaid minimum lowest low half less little cheap peanuts pennies volunteer gratis pay salary wage cut below under`,
  menial:
    'clean cleaner cleaning sweep scrub wash dishes toilet toilets floor floors coffee crates carry dirt dirty peel menial mop',
  sorry:
    'sorry forgive pardon apologise apologize apology embarrassed embarrassing ashamed shame regret excuse',
  failing: `terrible awful horrible useless hopeless worst weak weakest bad badly stupid dumb mess messed ruin ruined fail failed failing failure blew blow stammer stutter
pathetic worthless unworthy undeserving inferior incapable mistake poor`,
  burden:
    'bother bothering nuisance burden pest pester annoy annoying trouble disturb inconvenience pain',
  anger: `angry anger annoyed annoy furious fury outraged outrage mad livid irritated irritate frustrated frustrating frustration upset cross resent resentful resentment bitter
bitterly fed sick tired hate hated loathe despise detest disgust disgusted disgusting disgraceful appalled appalling shocked shocking dismayed exasperated`,
  hurt: `hurt humiliated humiliating humiliation insulted insult insulting offended offend offensive betrayed betray cheated cheat disrespected demeaning belittle belittled mocked
mock laughed laugh sneer sneered scorn contempt dismissive dismissed snub snubbed wounded degraded degrading patronising patronizing condescending used`,
  letdown:
    'disappointed disappointing disappointment disappoint disillusioned unhappy dissatisfied unimpressed underwhelmed sad sadly pity shame regrettable pains',
  rude: `rude unprofessional arrogant arrogance impolite discourteous disrespectful disrespect cold frosty impersonal callous smug snobbish pompous unfriendly hostile grumpy
insensitive tactless careless indifferent indifference uncaring cruel ruthless brutal nasty vile mean shabby unkind`,
  inept: `incompetent incompetence inept amateur amateurs amateurish clueless ignorant ignorance unqualified disorganised disorganized chaotic chaos shambles shambolic farce
circus joke mess disaster catastrophe broken outdated mediocre sloppy unprepared ill-prepared useless pointless nonsense silly rubbish garbage trash laughable hilarious mismanaged
dysfunctional madhouse lousy`,
  deceit: `lie lied liar liars lying dishonest dishonesty fake false fraud scam sham rigged trick tricked deceive deceived mislead misleading misled hypocrite hypocrites hypocritical
hypocrisy pretend pretended bogus phoney broken promise promises crook crooks fool fooled trap strung led-on nepotism favouritism favoritism cousin nephew`,
  unfair:
    'unfair unfairly unjust injustice biased bias discrimination discriminate prejudice prejudiced racist sexist ageist quota age gender accent',
  insult: `idiot idiots fool fools moron morons stupid jerk jerks clown clowns imbecile imbeciles scum loser losers dumb coward cowards snake snakes bully bullies tyrant pig pigs robot robots
bunch trash bastards rats`,
  waste: 'waste wasted wasting pointless nothing vain squander useless petrol hours lose',
  bored:
    'bored boring dull tedious asleep yawn yawned yawning sleepy indifferent uninterested phone texting clock',
  mistreat: `treat treated treatment behave behaviour behavior conduct attitude manner manners tone courtesy decency respect dignity dirt cattle`,
  neglect:
    'ignored interrupt interrupted keep kept left sat standing corridor forgot forgotten late yawned glared rolled snapped screamed shouted',
  mock: 'bravo congratulations congrats so-called apparently evidently clearly obviously obvious surprise surprising surprised guess suppose typical funny great lovely nice well-done rich convenient thanks',
  assume: `assume assuming presume presumably suppose trust gather reckon count consider safe surely certainly naturally obviously course doubt doubtless
undoubtedly definitely certain sure confident guaranteed given settled formality foregone inevitable bag done deal fact`,
  superior: `best better finest strongest greatest top superior perfect ideal exceptional outstanding unique unmatched unrivalled rare rarest genius brilliant brilliance gifted talent talented talents
star calibre caliber quality class rank stature standing elite expert leading ahead above overqualified unbeatable irreplaceable equal league winner extraordinary smartest cleverest`,
  others:
    'other others rest candidate candidates applicant applicants competition competitor anyone anybody else nobody someone everyone amateurs beginners mediocre list shortlist pile rival',
  lucky:
    'lucky luck fortunate privilege privileged honour honor honoured favour favor gift treasure asset pleased jackpot blessing grateful',
  foolish: 'foolish fool mad crazy insane absurd mistake stupid blind regret smart sensible',
  deserve:
    'deserve deserved deserving earned earn merit entitled entitle right rights worthy worth owed due fair justice belong mine',
  perk: `office desk car assistant secretary parking laptop bonus raise perk perks title corner window business first-class flight limousine driver nursery badge keys
uniform chair gym piano furniture housing accommodation holiday holidays hours fridays`,
  senior:
    'senior director head chief manager boss partner executive president leader lead top charge team staff department',
  price:
    'salary pay range grade band package package percent fee rate compensation remuneration terms negotiable negotiate price expensive double highest figure',
  exempt:
    'skip spare exempt skip formalities formality test tests interview round rounds queue line references questionnaire assessment trial probation need prove explain',
  already:
    'already booked ordered bought told announced given cancelled designed signed packed moved joined start begin first arrive arrival',
  thank:
    'thank thanks thankful grateful gratitude appreciate appreciated appreciation obliged indebted',
  modal:
    'could would might may perhaps maybe possibly possible should wonder wondering wondered if whether',
  ease: `whenever convenient convenience suit suits ease leisure rush hurry pressure time understand understandable worries problem fine okay happy gladly glad either flexible
patient perfectly quite course`,
  joy: `happy glad delighted pleased pleasure enjoy enjoyed enjoyable lovely wonderful great good nice kind warm warmly fun thrilled excited exciting love loved like liked fascinated
fascinating impressed impressive inspired inspiring honest open fair useful interesting helpful generous welcome calm friendly proud honoured`,
  keen: 'interest interested keen eager enthusiastic enthusiasm motivated curious hope hopeful hoping wish forward join joining contribute appeal appeals',
  learn:
    'learn learned learnt learning taught teach trained train training course study studied read understand discover explained showed told improve practise',
  did: `rebuilt coached founded halved doubled tripled cleared opened closed chaired steered supervised catalogued drafted prepared balanced tested installed
mended restored painted drew drawn coded looked answered audited kept held taken negotiated translated edited volunteered brought increased saved introduced maintained
built ran led managed designed solved rebuilt handled organised organized created launched cut reduced repaired fixed worked served supervised cooked drove cared
treated taught sold wrote planned grew raised won delivered finished completed passed developed improved`,
  trade: `customer customers client clients patient patients guest guests pupil pupils student students ward kitchen shop school clinic hospital lab workshop farm hotel site
project team company firm office department crew studio factory plant`,
  role: 'job position post role place vacancy opening work career employment shift',
  meet: 'interview talk conversation meeting call visit tour chat discussion panel round test task exercise',
  self: 'experience skill skills background degree certificate licence record knowledge strength qualification qualifications portfolio reference references',
  wishwell: 'wish luck best regards success season weekend greetings',
  decline:
    'decline withdraw cannot unable unfortunately regret sorry afraid clash instead stay decided accept',
  recall: `said mentioned told explained showed described discussed talked spoke asked raised pointed suggested recommended presented shared walked demonstrated
meant hear heard hearing discussion exchange story example remark point idea plan tip`,
  strike:
    'struck surprised fascinated intrigued stayed remember remembered thinking thought reminded inspired impressed made highlight insight picture understood reassured',
  bring:
    'bring contribute offer add help use useful asset fit match suited qualified experienced trained certified skilled fluent responsible familiar',
  ask: 'ask know learn hear tell advise inform update stand stands timeline timing next step steps stage round information details questions further anything else provide send supply',
  number: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred thousand million dozen decade`,
  paper: `certificate certified cert licence license licensed ticket card diploma degree master bachelor doctorate phd exam papers chartered accredited registered qualified
graduate graduated apprenticeship honours badge nvq`,
  craft: `nurse nursing teach teacher weld welding welder drive driver driving cook cooking chef baker bakery accounts accounting accountant bookkeeping audit audits payroll
ledger invoice sell selling sales seller buyer lab laboratory law lawyer paralegal care carer caring electrician wiring plumber plumbing boiler carpenter joiner mason builder
design designer drawing code coding developer engineer software database excel python java sql sap translate translator interpret edit editor forklift crane lathe till stock
warehouse logistics mechanic repair machine machines garden gardener farm farming pharmacy midwife paramedic waiter barista`,
  past: 'was were had did been went came ago last former previous used',
};

const classOf = new Map<string, Set<string>>();
for (const [name, words] of Object.entries(lists)) {
  for (const word of words.split(/\s+/)) {
    for (const form of [word, stemOf(word)]) {
      classOf.set(form, (classOf.get(form) ?? new Set()).add(name));
    }
  }
}

const none: ReadonlySet<string> = new Set();

/** The classes a word in lower case belongs to, as it stands or by its stem. */
export function classesOf(word: string): ReadonlySet<string> {
  return classOf.get(word) ?? classOf.get(stemOf(word)) ?? none;
}
