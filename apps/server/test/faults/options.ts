const { FAULTS_SEED, FAULTS_REMINDERS, FAULTS_ONLY, FAULTS_RATE } = process.env;

/** What is to be run; `run.mjs` sets it from the command line, and `npm test` leaves it as it is here. */
export const options = {
  /** Every chance is drawn from it. */
  seed: Number(FAULTS_SEED ?? 20261122),
  /** Rows run one after the other and times are judged too; else their tails overlap on a loaded machine. */
  full: FAULTS_REMINDERS !== undefined,
  /** Of each row. */
  reminders: Number(FAULTS_REMINDERS ?? 100),
  /** Due in a second, while a row runs: less than the machine can do, so that lateness is the fault's. */
  perSecond: Number(FAULTS_RATE ?? 60),
  only: FAULTS_ONLY,
};
