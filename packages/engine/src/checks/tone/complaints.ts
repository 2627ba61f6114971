/** Names nobody should be called. */
export const insult =
  /\b(?:idiots?|fools?|morons?|stupid|jerks?|clowns?|liars?|incompetent|pathetic|disgusting|scum|losers?|imbeciles?)\b/i;

/** Turns of phrase that complain, blame, mock or insult. */
export const complaints: string[] = [
  insult.source,
  String.raw`\b(?:disappointed|disappointing) (?:in|by how|way|to (?:find|learn|see))\b|\bhow disappointing\b|\bI (?:am|was|feel|find) (?:\w+ )?(?:upset|annoyed|appalled|frustrated|angry|offended|insulted|cheated|disgusted|sick of|furious)\b|\bI feel (?:cheated|betrayed|used)\b|\bsick of\b|\bI (?:hate|hated|loathe|despise)\b`,
  String.raw`\bwast(?:e|ed|ing) (?:of )?(?:my|our|a whole|the whole|an?)\b(?! (?:of )?your)|\bused up my time\b|\bfor nothing\b(?! (?:in|but))|\b(?:is|was|are) a joke\b|\bmeans nothing to you\b|\bput out\b|\btaken out my\b`,
  String.raw`\b(?:rude|insulting|unprofessional|offensive|distasteful|impersonal|shabby|pointless|arrogant|frigid|inept\w*|manners|appalling|dishonest|hypocri\w+|courtesy|decency)\b`,
  String.raw`\byou (?:people|lot|guys)\b|\bcompanies like yours\b|\bdoes not deserve\b|\byou (?:clearly|obviously|apparently|evidently) (?:did|do|have|never)\b|\b(?:clearly|apparently|evidently),? (?:my|your|you)\b|\byou (?:do not|don['’]t|did not|didn['’]?t) (?:care|do your job|even|listen|read)\b`,
  String.raw`\byou (?:will|['’]ll|are going to) regret\b|\bbig mistake\b|\bmistake to apply\b|\btell everyone\b|\bstay away from\b|\bhow dare\b|\bthanks for nothing\b|\btake (?:some )?(?:hr )?lessons\b|\bcould learn (?:some|a thing)\b|\bevery(?:body|one) will hear\b`,
  String.raw`\b(?:I (?:guess|suppose)|I can only (?:conclude|suppose|assume))\b|\bno interest, I\b|\bseems? (?:that )?you (?:had|have) already\b|\bnever (?:interested|liked)\b|\bhard to believe\b|\bI expected better\b|\bit is a shame\b|\bI doubt that any\w+\b|\bworst (?:interview|experience|company)\b|\byou were more interested\b|\bmore interested in some(?:body|one)\b`,
  String.raw`\bmy (?:last|former|old|previous|ex-?) ?(?:boss|manager|team|company|employer|colleagues?)\b.{0,40}\b(?:was|were|is|are) (?:\w+ )?(?:an? )?(?:idiot|lazy|terrible|awful|incompetent|horrible|bad|toxic|unfair|nightmare)\b|\bminute at my old\b|\bbadly (?:written|run|organi[sz]ed|prepared)\b|\bfull of errors\b`,
  String.raw`\btold one thing\b|\bkept? (?:me )?waiting for\b|\b(?:cold|dismissive) (?:and|letter|tone)\b|\bhid(?:e|ing) behind\b|\black of (?:communication|respect|courtesy|interest)\b|\bnobody had the\b|\bI was wrong\b|\bworth nothing\b|\bat my own expense\b|\bkicked me\b|\bregret having\b|\bgiven up on\b|\bform letter\b`,
  String.raw`\bthanks?,? (?:you |too, )?for (?:leaving me|ripping|insulting|kicking|ignoring|keeping me waiting|smelling|licking|wasting|making me (?:wait|watch)|the stab|taking out)\b|\blmao\b|\battention disorder\b|\bwe would not be a good match\b.{0,3}never`,
  String.raw`\bI had (?:of course )?(?:hoped|expected) (?:for )?(?:a |an )?(?:\w+ )?(?:more|better)\b|\bcourse,? (?:I )?had hoped\b`,
  String.raw`\b(?:slap in the face|scandal|bully|farce|strung along|respect for your|against me|lost all respect|chaotic and|unfair|useless|so much for your|little respect|bitter about|never meant to|badly (?:prepared|treated)|treated better|looked? up from)\b|\bI (?:resent|was shocked)\b|\bit hurts that you\b|\bever trusted\b`,
];

export const complaint = new RegExp(complaints.join('|'), 'i');

/** What takes the sting out of such a sentence. */
export const softened =
  /\b(?:thank you for (?:telling|letting)|understand your|wish you|sorry to (?:hear|withdraw|say)|I learned from|my (?:own )?(?:fault|mistake|weakness)|not (?:rude|arrogant)|old system|out of courtesy|courtesy call|common courtesy to thank|not waste)\b/i;
