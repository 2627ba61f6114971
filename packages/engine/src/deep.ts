export { type DeepOptions, type DeepReport, deepCheck } from './deepCheck/deepCheck.js';
export { type HarperLinter, harperProofreader } from './deepCheck/harperProofreader.js';
export type * from './deepCheck/proofreader.js';
