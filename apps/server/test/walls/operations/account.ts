import { password } from '../../people.js';
import { subscribed } from '../../push/browser.js';
import { anybody, signedIn } from '../cast.js';
import { act, type Operations } from '../operation.js';

const { input: browser } = subscribed('https://localhost:1/new');

/** What works on the account of whoever is signed in, and what needs no team. */
export const account: Operations = {
  'Query.viewer': { document: '{ result: viewer { id } }', may: signedIn },
  'Mutation.endSession': {
    document: act('endSession(id: $id)'),
    id: (t) => t.sessionId,
    may: ['candidate'],
  },
  'Mutation.endOtherSessions': {
    document: 'mutation { result: endOtherSessions { id } }',
    may: signedIn,
    keeps: 'there are no others here',
  },
  'Mutation.signOut': {
    document: 'mutation { result: signOut }',
    may: anybody,
    keeps: 'whoever is not signed in stays so',
  },
  'Mutation.changeProfile': {
    document: act('changeProfile(input: { name: "N", zone: "UTC" })'),
    may: signedIn,
  },
  'Viewer.preferences': {
    document: '{ result: viewer { preferences { digestHour } } }',
    may: signedIn,
  },
  'Mutation.changePreferences': {
    document: act('changePreferences(input: { digestHour: 6 })'),
    may: signedIn,
  },
  'Viewer.pushDevices': {
    document: '{ result: viewer { pushKey pushDevices { id } } }',
    may: signedIn,
  },
  'Viewer.pushDevices, a device': {
    document: 'query { result: viewer { pushDevices { id } } }',
    may: ['candidate'],
    shows: (t) => t.deviceId,
  },
  'Mutation.addPushDevice': {
    document: act(`addPushDevice(input: { endpoint: "https://localhost:1/new",
      p256dh: "${browser.p256dh}", auth: "${browser.auth}" })`),
    may: signedIn,
  },
  'Mutation.removePushDevice': {
    document: act('removePushDevice(id: $id)'),
    id: (t) => t.deviceId,
    may: ['candidate'],
  },
  'Mutation.testPushDevice': {
    document: act('testPushDevice(id: $id)'),
    id: (t) => t.deviceId,
    may: [],
    told: ['candidate'],
  },
  'Mutation.changePassword': {
    document: act(
      `changePassword(input: { currentPassword: "${password}", newPassword: "another horse battery" })`,
    ),
    may: signedIn,
  },
  'Mutation.changeEmail': {
    document: act(`changeEmail(input: { password: "${password}", email: "a@b.example" })`),
    may: signedIn,
  },
  'Mutation.deleteAccount': {
    document: act(`deleteAccount(password: "${password}")`),
    may: signedIn.filter((role) => !['owner', 'foreignOwner'].includes(role)),
    told: ['owner', 'foreignOwner'],
  },
  'Mutation.beginSecondFactor': {
    document: act(`beginSecondFactor(password: "${password}")`),
    may: signedIn,
  },
  'Mutation.confirmSecondFactor': {
    document: act('confirmSecondFactor(code: "000000")'),
    may: [],
    told: signedIn,
  },
  'Mutation.disableSecondFactor': {
    document: act(`disableSecondFactor(input: { password: "${password}", code: "000000" })`),
    may: [],
    told: signedIn,
  },
};
