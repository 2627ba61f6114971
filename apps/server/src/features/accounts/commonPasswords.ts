import { dictionary } from '@zxcvbn-ts/language-common';

/** Some 49,000 passwords that leaked most often and are tried first, 18,000 of them long enough for us; in lower case. */
const common = new Set(dictionary['passwords-common']);

/** Whether a password is among those that are tried first, in capitals or not. */
export const isCommonPassword = (password: string) => common.has(password.toLowerCase());
