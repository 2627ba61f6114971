import { slotsIn } from '../checks/reading/slots.js';
import type { MessageKind } from '../facts.js';
import type { Template } from './template.js';

/** A text with its brackets turned into slots, and what became of each. */
export interface ImportedTemplate {
  template: Template;
  mapped: { bracket: string; slot: string }[];
  /** Brackets nobody can map but the one who imports: they still stand in the text and are asked for. */
  asked: { bracket: string; field: 'subject' | 'body'; start: number; end: number }[];
}

/** What the words of a bracket mean, the first that fits. */
const meanings: [RegExp, string][] = [
  [
    /today.*yesterday|yesterday.*today|when we (?:met|spoke)|day of (?:the )?(?:interview|week)/,
    'interview.when',
  ],
  [/\b(?:your|my|candidate(?:'s)?|sender(?:'s)?) (?:first|given) name/, 'candidate.givenName'],
  [
    /\b(?:your|my|candidate|sender|signature)\b.*\bname|^signature$|^your full name$/,
    'candidate.name',
  ],
  [
    /promised? (?:date|day|by)|original timeline|date (?:they|you) (?:gave|promised|named)|timeline (?:given|promised)/,
    'promise.by',
  ],
  [/\b(?:last|family) ?name|surname/, 'interviewer.familyName'],
  [
    /^(?:the |your |hiring )*(?:company|organi[sz]ation|employer|firm)(?:'s)?(?: name)?$|^name of (?:the )?(?:company|organi[sz]ation|employer)$/,
    'company',
  ],
  [
    /^(?:the )?(?:job|role|position|post)(?: (?:title|name))?$|job title|role title|title of the (?:job|role|position)|^title$/,
    'position',
  ],
  [/^(?:interview )?date$|date of (?:the )?interview|interview date/, 'interview.date'],
  [/learn(?:ed|t)\b/, 'learned'],
  [
    /\btopic|something (?:specific|you (?:discussed|talked))|specific (?:detail|thing|point)|discussed/,
    'topic',
  ],
  [/\b(?:portfolio|sample|document|material|attachment)s?\b/, 'materials'],
  [/\b(?:skill|strength|qualification|experience)s?\b/, 'qualification'],
  [
    /^(?:the |name of (?:the )?)*(?:interviewer|recruiter|hiring manager|contact|recipient)(?:'?s)?(?: person)?(?:(?:'s)? (?:first |given |full )?name)?$|^(?:first |given )?name$|^(?:mr|ms)\b/,
    'interviewer.givenName',
  ],
];

/**
 * Imports a text with bracket slots, such as "Dear [Interviewer's Name]": every bracket whose words say what it stands for becomes
 * a typed slot, the others are listed to be asked for.
 */
export function importTemplate(
  text: { subject?: string; body: string },
  kind: MessageKind,
  id = 'imported',
): ImportedTemplate {
  const mapped: ImportedTemplate['mapped'] = [];
  const asked: ImportedTemplate['asked'] = [];
  const convert = (field: 'subject' | 'body', source: string) => {
    let [made, end] = ['', 0];
    for (const slot of slotsIn(source)) {
      made += source.slice(end, slot.start);
      const name = slotFor(slot.text);
      if (name) mapped.push({ bracket: slot.text, slot: name });
      else {
        const start = made.length;
        asked.push({ bracket: slot.text, field, start, end: start + slot.text.length });
      }
      made += name ? `{{${name}}}` : slot.text;
      end = slot.end;
    }
    return made + source.slice(end);
  };
  const subject = convert('subject', text.subject ?? '');
  const body = convert('body', text.body);
  return { template: { id, kind, title: 'Imported text', subject, body }, mapped, asked };
}

function slotFor(bracket: string): string | undefined {
  const words = bracket
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^[[\](){}<>«»_$%\s]+|[[\](){}<>«»_$%\s]+$/g, '')
    .replace(/^(?:insert|enter|add) (?:the |your )?/, '')
    .trim();
  return meanings.find(([pattern]) => pattern.test(words))?.[1];
}
