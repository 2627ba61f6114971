import { toneCheck } from './tone/toneCheck.js';

/** Presumption: the job taken for granted, others belittled. */
export const entitled = toneCheck({
  id: 'entitled',
  title: 'It takes nothing for granted',
  message: 'This takes the job for granted; leave the judgement to them.',
  phrases: [
    String.raw`\bI (?:\w+ )?(?:deserve|am owed|am entitled)\b|\bentitled to\b|\b(?:job|position|role) (?:is|should be) mine\b|\bshould go to me\b|\bthe job is mine\b|\bgot the job\b(?!.*\b(?:if|whether|who)\b)`,
    String.raw`\b(?:best|perfect|strongest|only|ideal|obvious) (?:candidate|applicant|choice|person)\b(?=.{0,30}\b(?:you|will find|and you know|I expect|is me)\b)|\bclearly the best\b|\b(?:as|being) the (?:best|strongest)\b|\bonly (?:right|sensible) choice\b|\bI am the (?:perfect|best|ideal|only)\b`,
    String.raw`\b(?:not find|nobody|no one|any(?:body|one)) (?:\w+ ){0,2}(?:better|comes close|would hire me)\b|\bbetter than (?:the others|all|everyone|any)\b|\blucky to have me\b|\bneed me more\b|\ba gift to\b|\bpeople like me\b|\bperson of my (?:talent|rank|calib\w+|standing)\b|\bsomebody of my rank\b|\bwould hire me on the spot\b`,
    String.raw`\bI (?:assume|take it|presume|expect|trust) (?:that )?(?:the job|we only|you will (?:pay|hire|offer)|I (?:got|have)|my (?:start|salary|offer))\b|\bI(?:['’]m| am) (?:sure|confident|certain) (?:that )?you (?:have already|will make the|will hire|will choose|want to hire)\b|\bof course you(?:['’]ll| will)\b|\bit goes without saying\b`,
    String.raw`\bI expect (?:a |an |special|the top|at least|your call|you to)\b(?! (?:hire|decision|answer|reply))|\btop of the range\b|\boverqualified\b|\bcorner office\b|\bcompany car\b|\bmake me a proper\b|\btwenty percent more\b|\bsenior title from\b`,
    String.raw`\breceiving (?:your|the|my) (?:offer|contract)\b|\bI (?:will|['’]ll) (?:start|begin) (?:on|next) \w+ as your\b|\bI will sign\b|\balready (?:told|ordered|bought|signed|quit|announced)\b|\bcancel the other\b|\blook at any other\b|\bno need for a (?:second|further)\b|\bskip the formalities\b|\btalk about my salary\b`,
    String.raw`\b(?:thanks|thank you),? (?:\w+ )?in advance for (?:the|your|my|inviting|hiring|choosing|offering)\b|\bthanks in advance\b.{0,20}\b(?:callback|offer|job|inviting)\b|\bnot hiring me\b|\bhiring me (?:is|would)\b|\bI should not have to\b|\byou must admit\b|\bmy time is valuable\b|\bdoes not wait in line\b|\byour (?:tiny|little) (?:\w+ )?role\b|\bI should be given\b|\bbetter qualified than I am\b`,
    String.raw`\btake (?:it )?for granted that\b|\b(?:your|the) first choice by far\b|\bproblems are over\b|\bonly fair that I\b|\bfew people could\b|\bhigher grade than\b|\bsomebody of my quality\b|\bbelow my level\b|\bno other applicant\b|\bI (?:believe I )?have earned this\b|\bno doubt that the (?:contract|offer|job)\b|\boffer is (?:already )?on its way\b|\bprepare my contract\b|\bmy desk is\b`,
  ],
  vetoes: /\b(?:would like to talk about the salary when|should it|I hope|if you)\b/i,
  good: [
    'I am confident that I can do this work well.',
    'I expect to finish my degree in May.',
    'I would like to talk about the salary when we come to it.',
  ],
  bad: [
    'I am clearly the best candidate you will find.',
    'I assume the job is mine.',
    'Thanks in advance for the job offer.',
  ],
});
