import type { Check } from './check.js';
import { guides } from './checkEvidence.js';
import { missingSeverity } from './missingSeverity.js';
import type { ReadMessage } from './reading/readMessage.js';
import { saysOrTells } from './reading/saysOrTells.js';

const keen = new RegExp(
  [
    String.raw`\b(?:interest(?:s|ed)? (?:me|in|remains|has)|(?:very|really|still|truly|as|most|remain|am|greatly|much|sincerely) interested|my (?:\w+ ){0,2}interest)\b`,
    String.raw`\b(?:keen|keener|excite[sd]?|exciting|enthusias\w+|passion\w*|thrilled)\b`,
    String.raw`\bproud to (?:work|join|be part)\b|\beager to (?:bring|join|work|learn|contribute|start|help|see|hear|move|take)\b`,
    String.raw`\blook(?:ing)? forward to (?:possibly |perhaps )?(?:work|join|contribut|learning|seeing|having the|the (?:opportunity|chance|next|possibility|prospect)|picking|continuing|being)`,
    String.raw`\b(?:would|['’]d) (?:\w+ ){0,2}(?:love|like|enjoy|welcome) (?:\w+ ){0,3}(?:to (?:join|work|be part|contribute|do)|this (?:job|role)|the (?:job|role|chance|opportunity)|being|living)\b`,
    String.raw`\b(?:be an honou?r to|hope (?:that )?we (?:can|will|may) work|(?:keep|bear|have) me in mind|fit (?:your|the|for your) (?:team|program\w*|role|company))\b`,
    String.raw`\b(?:surer|more certain|more convinced|even more) (?:that )?(?:I (?:want|would)|this is)\b`,
    String.raw`\b(?:can|could) (?:\w+ )?see myself\b|\bdelighted to (?:join|work|be)\b|\b(?:really|very much) want (?:the|this|to)\b`,
    String.raw`\b(?:great|good|strong|excellent|perfect|ideal|natural) (?:match|fit)\b|\b(?:job|role|position|post|team|company) (?:that )?I would (?:love|like|enjoy)\b`,
    String.raw`\bhope (?:to (?:be|become) part of|to (?:join|work)|there will be another (?:opportunity|chance))\b`,
    String.raw`\b(?:would|['’]d|will) (?:\w+ )?(?:jump at|enjoy (?:working|being|joining|the)|welcome the (?:chance|opportunity)|be (?:delighted|honou?red|thrilled|excited|happy|proud) to (?:be offered|accept|join|work|be part))\b|\bchance to (?:join|work with|be part)\b`,
    String.raw`\b(?:exactly|just|precisely|this is|sort of|kind of) (?:\w+ ){0,4}(?:what I want|I (?:want|would like|am looking|have been looking|had been looking|hope)|to build my career)\b|\bwhere I (?:want|would like|hope) to (?:be|work|build|grow)\b|\blove to be considered\b|\bwant to be (?:a )?part\b|\bdream job\b`,
    String.raw`\b(?:appeals?|appealing|attracts?|attractive) to me\b|\b(?:role|job|position|post|company|team) (?:really |greatly |strongly )?(?:appeals|attracts|suits me)\b|\b(?:motivated|committed|determined) to (?:join|work|contribute)\b`,
    String.raw`\b(?:first|top) choice\b|\b(?:want|love|like|hope|wish) to work (?:there|with|for|at)\b|\b(?:picture|imagine) myself\b|\bas (?:motivated|keen|eager|interested|excited) as\b|\bhop(?:e|ing) to be (?:chosen|selected|considered|invited|part)\b|\bplease me more\b|\bover the moon\b|\bdrawn to\b|\bfe(?:el|lt) at home\b|\bI would (?:like|love|enjoy) it there\b`,
    String.raw`\bthink of me\b|\b(?:say|said|saying) yes\b(?!.{0,20}\bno\b)|\byes,? please\b|\b(?:make|made) me (?:very |so )?happy\b(?! to see)|\bcount me in\b|\bif you(?:['’]ll| will) have me\b|\bset my heart on\b|\b(?:would|['’]d) (?:\w+ )?love to (?:show|help|lead|teach|build|bring|be|see|put|take|start|give)\b|\bcome running\b|\bfirst to apply\b|\b(?:would|['’]d) be honou?red\b`,
    String.raw`\bmade me want\b|\bwant (?:very much )?to (?:join|work with)\b|\b(?:joining|part of) your team\b`,
  ].join('|'),
  'i',
);
const vetoes =
  /\b(?:not|no longer|isn['’]t|wasn['’]t|never|less) (?:\w+ )?(?:interested|keen|excited)\b|\b(?:not|isn['’]t|hardly) (?:be )?(?:a|the) (?:\w+ )?(?:match|fit)\b|\bwere (?:a )?(?:\w+ )?(?:good|great) (?:match|fit)\b|\bno interest\b|\binterested in (?:some(?:body|one)|others?|another)\b|\bnot because\b|\bwithdraw|\blost (?:my )?interest\b/i;

const locate = ({ sentences }: ReadMessage) => saysOrTells(sentences, 'interest', keen, vetoes);

export const interest: Check = {
  id: 'interest',
  title: 'It says that the role and the company still appeal',
  evidence: [guides],
  severity: missingSeverity('interest', 'warning'),
  examples: {
    good: [
      { kind: 'thank_you', body: 'The role interests me even more now.' },
      { kind: 'status_check', body: 'I remain keen on the post.' },
      { kind: 'thank_you', body: 'I look forward to working with all of you.' },
    ],
    bad: [
      { kind: 'thank_you', body: 'Dear Priya,\n\nThank you for your time.' },
      { kind: 'status_check', body: 'No interest, I guess. Is there any news?' },
      { kind: 'thank_you', body: 'You were more interested in somebody else.' },
    ],
  },
  element: { id: 'interest', locate },
  *find(message) {
    if (locate(message)) return;
    const at = message.endOfText;
    const text = 'It does not say that the role still interests you.';
    yield { field: 'body', start: at, end: at, message: text };
  },
};
