import type { Check, Found } from './check.js';
import { guides } from './checkEvidence.js';

const emoji =
  /\p{Extended_Pictographic}(?:\u200D?\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})*/gu;
const smiley = /(?<=^|\s)[:;]['’]?-?[)(DPp](?=\s|$|[.,])/g;
const marks = /[!?]{2,}/g;
const chat =
  /\b(?:lol|lmao|rofl|omg|thx|tnx|ty|pls|plz|btw|fyi|asap|imo|imho|idk|gonna|wanna|gotta|kinda|dunno|u r|ur|cuz|coz|bc|b4|gr8|l8r|haha(?:ha)*|hehe|yeah|yep|nope|dude|bro|cya|xoxo)\b/gi;
const shouted =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,]+\p{Lu}{2,}(?:['’]\p{Lu}+)?)+(?![\p{L}\p{N}])/gu;
const loud =
  /^\p{Lu}{5,}$|^(?:NOT|SO|AND|BUT|VERY|MUST|NOW|EVER|LOVE|BEST|HOPE|NEED|WANT|ALL|MY|YOUR|THIS|THAT|WILL|ANY)$/u;
const shoutedWord =
  /\b(?:AND|BUT|NOT|NEVER|ALWAYS|VERY|REALLY|SO MUCH|MUST|NOW|PLEASE|THANK|THANKS|ACCEPT|LOVE|LOVED|GREAT|AMAZING|BEST|EVER|HOPE|NEED|WANT|EXCITED|IMMEDIATELY|URGENT|ANY|ALL|MY|YOUR|THIS|THAT|WILL)\b/g;

/** Emoji, runs of marks, shouting and the language of chats. */
export const formalTone: Check = {
  id: 'formal-tone',
  title: 'It is written as a letter, not as a chat',
  evidence: [guides],
  fixesAreSafe: true,
  severity: () => 'warning',
  examples: {
    good: [
      { kind: 'thank_you', body: 'Thank you! We use SQL and AWS at BMW. It cost 40 € (© 2026).' },
      { kind: 'thank_you', body: 'Could we talk at 10:30?' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Thank you so much 😀' },
      { kind: 'thank_you', body: 'Thank you!!!' },
      { kind: 'thank_you', body: 'thx for the chat' },
      { kind: 'thank_you', body: 'I REALLY LIKED IT.' },
      { kind: 'thank_you', body: 'I am NOT joking :)' },
    ],
  },
  *find({ body }) {
    const found = ({ index, 0: text }: RegExpExecArray, message: string): Found => ({
      field: 'body',
      start: index,
      end: index + text.length,
      message,
    });
    for (const match of body.matchAll(emoji)) {
      if (!/^[©®™]/u.test(match[0])) yield found(match, `${match[0]} does not belong here.`);
    }
    for (const match of body.matchAll(smiley))
      yield found(match, `${match[0]} does not belong here.`);
    for (const match of body.matchAll(marks)) {
      const mark = match[0].includes('?') ? '?' : '!';
      const place = found(match, 'One mark is enough.');
      yield { ...place, fixes: [{ start: place.start, end: place.end, text: mark }] };
    }
    for (const match of body.matchAll(chat)) yield found(match, `“${match[0]}” is chat language.`);
    const shouts = [...body.matchAll(shouted), ...body.matchAll(shoutedWord)];
    let end = 0;
    for (const match of shouts.sort((a, b) => a.index - b.index)) {
      // Abbreviations in a row, such as "SQL, AWS", are no shouting.
      if (match.index < end || !match[0].split(/[ ,]+/).some((word) => loud.test(word))) continue;
      end = match.index + match[0].length;
      yield found(match, 'Capitals shout.');
    }
  },
};
