import { type GrammarRule, rules } from '../grammarRule.js';

const yours =
  'time|patience|help|advice|interest|consideration|feedback|team|company|office|e-?mail|message|support|kindness|reply|answer|response|questions?|colleagues?|organi[sz]ation|attention|understanding|invitation|decision|product|work|guidance|insights?|hospitality|trust';
const comparative =
  'more|less|rather|better|other|later|sooner|bigger|longer|fewer|earlier|easier|harder|faster|larger|smaller|greater|higher|lower|older|younger|worse|closer|stronger|happier|busier|quicker|wider|deeper|further|nicer|cheaper|shorter|slower';
const who = 'I|you|we|they|he|she|it';
const adjective =
  'nervous|late|early|good|much|many|long|short|big|small|busy|hard|easy|far|high|low|old|young|expensive|shy|tired|forward|quick|slow|loud|kind|soon|often|strict|eager to';

/** Words that are taken for one another, each told by what stands beside it. */
export const confusableRules: GrammarRule[] = [
  ...rules('“Your” belongs to you; “you’re” is “you are”.', [
    [
      new RegExp(
        `\\b(for|of|in|with|about|to|from|on|appreciate|value|at) you (?=(?:${yours})\\b)`,
        'gi',
      ),
      '$1 your ',
    ],
    [new RegExp(`\\byou['’]re (?=(?:${yours}|own)\\b)`, 'gi'), 'your '],
    [
      /\byour (?=(?:welcome to|looking for|looking to|going to|planning (?:to|on)|considering (?:me|my|whether)|hiring (?:for|two|more|a|an)|interested in|aware (?:of|that)|not\b|too kind|so kind|very kind|right(?: that| about|[.,!])|busy\b|able to|the (?:best|right|kind)|a (?:great|very|busy)|doing|running late|well known))/gi,
      "you're ",
    ],
    [/\byour welcome\b(?=[.,!]|$)/gi, "you're welcome"],
  ]),
  ...rules('“Its” belongs to it; “it’s” is “it is”.', [
    [
      /\b(for|of|with|from|about|into|through|by|despite|because of|behind|within|values?|runs|keeps|shows|lost|improves|grows|knows) it['’]s (?!(?:a|an|the|not|been|very|all|just|too|so|only|about|that|my|your)\b)(?=\w)/gi,
      '$1 its ',
    ],
    [
      /\b(and|at|in|on|to) it['’]s (?=(?:own|goals?|people|team|culture|products?|values?|mission|customers|clients|history|work|plans|staff|best|office|offices|training|size|reputation|employees|users|brand|core)\b)/gi,
      '$1 its ',
    ],
    [
      /\b(?<!(?:has|of|by|on|all|from|keeps?|to|its) )its (?=(?:a|an|the|been|not|really|clear|likely|possible|worth|my|your|great to|good to|nice to|important to|hard to|easy to|just a|only a|always a|going to|getting|too|because|been|no)\b)/gi,
      "it's ",
    ],
    [/\bits own['’]s\b/gi, 'its own'],
  ]),
  ...rules('“Than” compares, “then” is a point in time.', [
    [
      new RegExp(
        `\\b(${comparative}) then (?=(?:${who}|the|a|an|my|your|in|any|most|ever|expected|one|two|alone|at|just|before|that|this)\\b)`,
        'gi',
      ),
      '$1 than ',
    ],
    [
      /\b(rather (?:\w+ ){1,6}|(?:more|less|fewer|better) \w+ )then (?=(?:alone|I|the|a|any|most|my|your|to|we|you|on|in)\b)/gi,
      '$1than ',
    ],
    [/(^|, )than,? (?=(?:please|let|kindly|I (?:would|can|will)|we|you can)\b)/gi, '$1then '],
    [/\bno other then\b/gi, 'no other than'],
  ]),
  ...rules('“Their” belongs to them, “there” is a place, “they’re” is “they are”.', [
    [
      /\b(?:their|they['’]re) (?=(?:is|are|was|were|will be|has been|have been|might be|must be)\b)/gi,
      'there ',
    ],
    [
      /\b(and|of|with|for|about|from|met|like[ds]?|enjoyed|admired?|saw|share[ds]?|into) there (?=(?!(?:is|are|was|were|will|would|and|in|on|at|to|for|as|has|have|had|with|again|too|by|since|that|the|may|might|must|can|before|after|every|last|next|seems?|should|now|we|you|all)\b)[a-z]{3,})/gi,
      '$1 their ',
    ],
    [
      /\bthey['’]re (?=(?:own|team|teams|enthusiasm|work|products?|company|office|offices|plans|questions|people|time|culture|help|advice|staff|goals|mission|values|openness|colleagues)\b)/gi,
      'their ',
    ],
    [
      /\btheir (?=(?:hiring (?:a|an|two|three|four|more|people|for)|looking (?:for|to)|going to|planning to|not (?:going|sure|hiring)|very kind|both)\b)/gi,
      "they're ",
    ],
  ]),
  ...rules('“Too” is more than enough; “to” leads on.', [
    [
      new RegExp(
        `\\b(was|is|am|are|were|be|been|seems?|seemed|feels?|felt|looks?|far|way|not|came|spoke|['’]m|['’]s) to (?=(?:${adjective})\\b)(?!soon to be)`,
        'gi',
      ),
      '$1 too ',
    ],
    [
      /\bto (?=(?:much|many) (?:of|time|work|for|to|questions|people|things|detail|information)\b)/gi,
      'too ',
    ],
    [/, to(?=[.!]|$)/gi, ', too'],
  ]),
  ...rules('It is “have” after this verb, not “of”.', [
    [/\b((?:would|should|could|must|might|may)(?:n['’]t| not)?) of\b(?! course)/gi, '$1 have'],
  ]),
  ...rules('To lose is to have no longer; loose is not tight.', [
    [
      /\b(to|not|will|would|can|could|might|may|never|cannot|don['’]t|didn['’]t) loose\b(?! (?:ends|bolts?|fit|connection|leaf))/gi,
      '$1 lose',
    ],
  ]),
  ...rules('To affect is to have an effect.', [
    [
      /\b(will|would|can|could|may|might|to|not|does|did|also|directly) effect (?=(?:the|our|my|your|how|this|all|each|every|us|me|it|them|whether)\b)/gi,
      '$1 affect ',
    ],
    [
      /\b((?:a|an|the|any|no|good|bad|great|positive|negative|big|side|little|lasting|strong|direct) )affects?\b(?! (?:the|my|your|our|how|this)\b)/gi,
      '$1effect',
    ],
  ]),
  ...rules('To accept is to take; except leaves out.', [
    [
      /\b(please|to|will|gladly|I|would|happily|cannot|can|kindly) except (?=(?:my|your|the|this|an|a|our|it)\b)/gi,
      '$1 accept ',
    ],
    [
      /\b(everyone|everybody|all|nothing|anything|everything|no one|nobody|every \w+) accept (?=the|for|me|you|one|my)/gi,
      '$1 except ',
    ],
  ]),
  ...rules('To advise is to give advice.', [
    [
      /\b(your|the|some|any|good|great|kind|helpful|his|her|their|of|valuable|much|more|professional|for) advise\b/gi,
      '$1 advice',
    ],
    [
      /\b(please|kindly|you|to|will|would|can|could) advice (?=me|us|on|if|when|whether|how|you|what|him|her)/gi,
      '$1 advise ',
    ],
  ]),
  ...rules('To hear is with the ear; here is a place.', [
    [
      /\b(to|from|soon|will|would|could|can|may|and|I|not) here (?=(?:from (?:you|your|the)|back from|about (?:the|your|your)|how|whether|that you)\b)/gi,
      '$1 hear ',
    ],
    [/^hear (?=is|are)/gi, 'here '],
  ]),
  ...rules('This is another word that sounds alike.', [
    [
      /\b(to|will|and|can|could) meat (?=you|the|with|your|up|everyone|him|her|them|all|again|in)/gi,
      '$1 meet ',
    ],
    [
      /\b(thank(?:s| you) for (?:your|the|all your)|appreciate your|apologi[sz]e for (?:testing|trying) your|with your) patients\b/gi,
      '$1 patience',
    ],
    [
      /\b((?:appreciated?|for|the|a|your|kind|nice|big) )complement(s?) (?=about|on|you (?:made|paid|gave))/gi,
      '$1compliment$2 ',
    ],
    [
      /\b((?:would|will|can|could|nicely|to|that|which|skills?|experience) )compliment(s?) (?=those|the (?:skills|work|team)|your (?:team|staff|group|skills|existing|current|line-?up|needs)|each other)/gi,
      '$1complement$2 ',
    ],
    [
      /\bprinciple (?=engineer|designer|architect|consultant|scientist|developer|analyst|investigator|reason|role|aim)/gi,
      'principal ',
    ],
    [
      /\b(matter of|in|same|basic|guiding|first) principal\b(?! (?:engineer|designer|role|of|investigator|reason|analyst))/gi,
      '$1 principle',
    ],
    [/\b(in|with) regards to\b/gi, '$1 regard to'],
    [/\b(look\w*) foreword\b/gi, '$1 forward'],
    [
      /\b(am|feel|felt|be|very|quite|['’]m|more) confidant (?=that|I|in|about|you|of)/gi,
      '$1 confident ',
    ],
    [
      /\b(was|is|are|very|so|really|most|more|an|were) exiting\b(?! (?:the|from|employee|interview|a))/gi,
      '$1 exciting',
    ],
    [
      /\b(hiring|last|previous|project|product|line|office|general|account|team) manger\b/gi,
      '$1 manager',
    ],
    [
      /\b((?:hear|heard|hearing|reply|word|news|answer|e-?mail|letter|message|learn\w*|coming|came|back) )form (?=you|him|her|them|your|the|my)/gi,
      '$1from ',
    ],
    [
      /\b(let(?:ting)?|lets) (me|us|you) (?:no|now)\b(?! (?:longer|say|add|turn|thank|tell|explain|come))/gi,
      '$1 $2 know',
    ],
    [/\bI no (?=how|that|it|you|what|this|from)/g, 'I know '],
    [/\bto no (?=how|that|whether|if|more about|you)/gi, 'to know '],
    [
      /\b(I|we|you|he|she|they) new (?=at once|that|it|you|how|from|what|right|immediately|the)/gi,
      '$1 knew ',
    ],
    [
      /\b(know|wonder|wondering|asks?|asked|decided?|sure|see|say|tell me|unsure|doubt|question|depends on) weather (?=\w)/gi,
      '$1 whether ',
    ],
    [/\bweather or not\b/gi, 'whether or not'],
    [
      /\b(am|was|is|are|were|been|be|had|['’]m) quiet (?=a |an |impressed|sure|happy|interested|excited|interesting|good|nice|busy|large|small|well|clear|new|long|short|some|the|pleased|confident|keen|different|similar|easy|hard|difficult|taken|certain)/gi,
      '$1 quite ',
    ],
    [/\b(surprisingly|very|so|too|kept|remarkably) quite(?=[.,!]|$)/gi, '$1 quiet'],
    [/\b(is|was|are|were|went|be|stay\w*) quite(?=[.!]?$)/gi, '$1 quiet'],
    [
      /\b(I|he|she|we|they|have|has|had|['’]ve) past (?=the|my|his|her|all|an?\b|every|with)/gi,
      '$1 passed ',
    ],
    [
      /\bwho['’]s (?=(?:work|idea|name|team|project|advice|office|company|job|role|talk|skills|experience|book|questions|opinion|help|products?|culture|mission|values)\b)/gi,
      'whose ',
    ],
    [/\bwhose (?=(?:coming|going to|been|responsible|hiring|on the panel)\b)/gi, "who's "],
    [
      /\b((?:think(?:ing)?|thought|heard|kind|because|instead|full|proud|fond|aware|capable|sort|lots?|all|most|many|each|both|some) )off (?=(?:me|you|your|us|my|it|them|this|that|the)\b)/gi,
      '$1of ',
    ],
    [/\b(am|be|was|being|become|feel|felt|is|were|been|are) apart of\b/gi, '$1 a part of'],
    [/\balot\b/gi, 'a lot'],
    [/\b(am|be|have|has|is|was|['’]m|had|were|you) all ready\b(?! (?:to|for)\b)/gi, '$1 already'],
    [/^everyday (?=I|we|he|she|they|you)/gi, 'every day '],
    [/\b(\w+) everyday(?=[.!]|$)/gi, '$1 every day'],
    [
      /\b(touch|write|call|meet|talk|speak|decide|visit) some time (?=next|this|soon|tomorrow|in the next)/gi,
      '$1 sometime ',
    ],
    [/\bin-?depth (?=knowledge|understanding|look)/gi, 'in-depth '],
    [/\bindepth\b/gi, 'in-depth'],
    [/\bfor all intensive purposes\b/gi, 'for all intents and purposes'],
    [/\birregardless\b/gi, 'regardless'],
    [/\bbetween (you|him|her|them|us) and I\b/gi, 'between $1 and me'],
    [
      /\b(contact|write to|reach|e-?mail|call|tell|to) (?:either )?myself (?=at|on|by|any|directly|or|if)/gi,
      '$1 me ',
    ],
    [
      /\bmore (better|bigger|smaller|easier|faster|slower|stronger|closer|larger|longer|shorter|happier|earlier|later|harder|cheaper|newer|older|higher|lower|deeper|clearer|simpler|further)\b/gi,
      '$1',
    ],
    [
      /\bmost (best|biggest|greatest|nicest|easiest|fastest|strongest|largest|hardest|happiest|kindest)\b/gi,
      '$1',
    ],
    [
      /\binterested (?:on|for|about) (?=the|this|your|a|an|joining|working|learning|any)/gi,
      'interested in ',
    ],
    [
      /\b(passionate|enthusiastic|excited) (?:on|towards|toward) (?=the|this|your|a|an|joining|working|learning)/gi,
      '$1 about ',
    ],
    [/\b(passion) towards?\b/gi, '$1 for'],
    [/\b(responsible|reason|apply(?:ing)?|applied) of\b/gi, '$1 for'],
    [/\b(depends?|depending) of\b/gi, '$1 on'],
    [
      /\b(married|different) with\b/gi,
      (word = '') => `${word} ${word === 'different' ? 'from' : 'to'}`,
    ],
    [/\b(reply|revert|return|repeat) back\b/gi, '$1'],
    [/\bbreath taking\b/gi, 'breathtaking'],
    [/\b(as soon as) possibly\b/gi, '$1 possible'],
    [/\bthank's\b/gi, 'thanks'],
    [/\bthanks you\b/gi, 'thank you'],
    [/\bthank you you\b/gi, 'thank you'],
  ]),
];
