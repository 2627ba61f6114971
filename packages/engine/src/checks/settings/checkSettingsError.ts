/** A setting that names what does not exist, or lacks what it must say. The message names it. */
export class CheckSettingsError extends Error {
  override readonly name = 'CheckSettingsError';
}
