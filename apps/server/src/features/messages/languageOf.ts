import type { Language } from '@afterword/engine';

/** Where British spelling is at home. */
const countries = /^(?:AU|GB|GH|HK|IE|IN|JM|KE|LK|MT|NG|NZ|PK|SG|TT|UG|ZA|ZM|ZW)$/;
const zones =
  /^(?:Europe\/(?:London|Dublin|Belfast|Jersey|Guernsey|Isle_of_Man|Gibraltar|Malta)|Australia\/.+|Pacific\/Auckland|Asia\/(?:Kolkata|Calcutta|Colombo|Karachi|Hong_Kong|Singapore)|Africa\/(?:Accra|Harare|Johannesburg|Kampala|Lagos|Lusaka|Nairobi)|America\/(?:Jamaica|Port_of_Spain))$/;

/** Whose English a message is written in: what the candidate chose, else that of the place it goes to. */
export function languageOf(
  candidate: { language: Language | null },
  application: { country: string | null },
  interview: { zone: string },
): Language {
  if (candidate.language) return candidate.language;
  const { country } = application;
  const isBritish = country ? countries.test(country) : zones.test(interview.zone);
  return isBritish ? 'en-GB' : 'en-US';
}
