import { complaint, softened } from './tone/complaints.js';
import { toneCheck } from './tone/toneCheck.js';

const reply =
  '(?:answers?|reply|replies|respon[sd]e?|response|decision|update|contract|result|word)';
const soon =
  '(?:today|tonight|tomorrow|now|at once|immediately|right away|asap|as soon as possible|by (?:noon|tomorrow|close of business|the end of)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|within (?:\\d+|an?|two|24) (?:hours?|days?))';

const reader = /\byou(?:r|['’]\w+)?\b|\bur?\b/i;

/** Pressure: deadlines set for them, demands, counting their silences; and attacks. */
export const pushy = toneCheck({
  id: 'pushy',
  title: 'It neither presses nor attacks',
  message: 'This presses or attacks them; ask, and leave the time to them.',
  // A complaint that is thrown at the reader is an attack.
  also: { phrases: complaint, when: reader, vetoes: softened },
  within: { tones: ['negative', 'entitled'], phrases: reader },
  phrases: [
    String.raw`\bI (?:\w+ )?(?:expect|need|want|demand|require|insist on|await) (?:to be told|to know|to hear|(?:an?|the|your|some|my) (?:\w+ ){0,2}${reply})\b(?=.{0,40}\b(?:${soon}|or (?:I|else)|no later)\b)`,
    String.raw`\bI (?:must |have to |now |will )?(?:demand|insist|require an?)\b|\bI expect (?:you to|an? (?:\w+ )?(?:answer|reply|response|decision)|to be told)\b|\bI want an? (?:yes|no|answer|decision)\b`,
    String.raw`\byou (?:have|had) until\b|\bmake up your mind\b|\bmake (?:a|your) decision (?:already|now|today)\b|\b(?:decide|act|hurry|answer me|respond|reply|answer)\b(?: \w+){0,3} (?:now|quickly|at once|immediately|today)\b|^(?:answer me|decide quickly|give me a date|stop |reply (?:to this|today|now|immediately)|respond |move\b|call me back today)`,
    String.raw`\bwhy (?:have|has|did|do|are|is) (?:you|nobody|no one|it|there)\b.{0,40}\b(?:not|n['’]t|no|still|so long)\b|\bwhen are you (?:finally|going to)\b|\bhow long (?:does|will|do) it take\b|\bwhere is it\b|\bwhat is (?:going on|taking)\b|\bit cannot (?:take|go on)\b|\bthis cannot go on\b`,
    String.raw`\b(?:written|called|e-?mailed|asked|tried)(?: \w+){0,3} (?:three|four|five|several|many|\d+) times\b|\bmy (?:third|fourth|fifth) (?:message|mail|e-?mail|call)\b|\b(?:this is )?the last time I (?:ask|write)\b|\b(?:your )?last chance\b`,
    String.raw`\bI (?:will|['’]ll) (?:keep|call your|be at your office|have to escalate|escalate|follow up every|not accept|consider your)\b|\bI have to escalate\b|\buntil (?:somebody|someone|you) (?:picks up|answers?|repl\w+)\b|\bunless you (?:write|reply|answer|call)\b`,
    String.raw`\b(?:not acceptable|unacceptable|overdue|patience is (?:running|wearing)|keeping me waiting|keep me waiting|cannot wait (?:any longer|for ?ever|much longer)|you owe me|reply you owe)\b`,
    String.raw`\byou (?:need|ought|had better|should have|should) (?:to )?(?:get back|written|answered|replied|write|answer|reply|act|called|decided)\b|\bif you want me\b|\b(?:get back to|let|tell) me (?:know )?(?:\w+ ){0,3}(?:today|now|immediately|asap|as soon as possible|by tomorrow)\b(?!.*\b(?:if|whether you can)\b)`,
    String.raw`\bsend me the contract\b|\bplease confirm\b.{0,30}\bhired\b|\btell me (?:when I start|why not)\b|\b(?:urgent|immediately)\b(?=.{0,30}\b(?:repl|respon|answer|you))|\b(?:reply|respond|answer|decide) (?:immediately|urgently)\b|\bas soon as you read this\b`,
    String.raw`\b(?:I['’]?d|I (?:would|had)) (?:have )?(?:thought|assumed|hoped|expected)\b.{0,30}\b(?:been (?:in touch|given|told)|answered|replied|heard)\b|\b(?:thought|assumed) you(?:['’]d| would) have (?:been|written|called|answered|replied)\b|\bI trust you will\b|\byou (?:promised|said|assured me)\b.{0,50}\b(?:so where|and (?:today|now|still|nothing)|what is)\b|\bassured me\b`,
    String.raw`\b(?:commitments?|promises?) (?:are there to|and keep|must be kept|should be kept)\b|\bmake commitments\b|\banswer(?:ing)? people on time\b|\bI ACCEPT\b|\bI accept the job\b(?!.*\b(?:pleasure|thank|glad|happy|grateful)).{0,20}\bsee you\b`,
    String.raw`\b(?:read|look|go) (?:over|at|through) my (?:résumé|resume|cv) again\b|\bdo your job\b|\bsome (?:hr )?lessons\b|\bI can(?:not|['’]t) even get\b`,
    String.raw`\b(?:your|a) final (?:word|answer)\b|\bone last time\b|\b(?:nobody|no one|none of you) has (?:even )?(?:replied|answered|written|called|bothered)\b|\bspeed (?:this|it|things) up\b|\b(?:third|fourth|fifth|sixth) time (?:that )?I (?:write|ask|call|am writing)\b|\bcome by in person\b|\bI am done waiting\b|\bimmediate (?:answer|reply|commitment|decision|response)\b|\bstop (?:passing|ignoring|delaying|putting me off)\b|\bat the (?:very )?latest\b|\b(?:is|has been) (?:getting )?ridiculous\b|\bpush my application\b|\beither you \w+\b.{0,30}\bor I\b|\bone more day\b|\bwhat is taking you\b|\b(?:bother(?:ed)? to) (?:call|reply|answer|write)\b`,
  ],
  vetoes:
    /\b(?:would (?:like|love|appreciate|be)|if (?:you (?:like|prefer|can)|it suits|possible)|no hurry|take your time|our (?:customers|clients)|we had to|at my last|whenever|when you have (?:one|time)|could you|may I|happy to|should it|we did|the (?:test|task|exercise|report))\b/i,
  good: [
    'Could you tell me when you expect to decide?',
    'I need to give notice by Friday, and would like to tell you openly.',
    'Our customers demand fast answers, and I like that pace.',
  ],
  bad: [
    'I expect an answer by the end of today.',
    'This is my third message, so please answer it.',
    'You have until Monday to make up your mind.',
  ],
});
