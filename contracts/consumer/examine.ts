import { refusal, type Contract } from './contract.ts';
import { exampleToken } from './example-token.ts';

const operationId = 'examine_token';

/** Reading what is in a token, which needs neither credentials nor a state. */
export const examineContracts: readonly Contract[] = [
  {
    description: 'examine: an access token of a provider, with a time caveat',
    operationId,
    states: [],
    ask: { body: { token: exampleToken({ caveats: [{ type: 'time', validUntil: 1893459600 }] }) } },
    answer: {
      status: 200,
      body: {
        onezoneDomain: 'onezone.example.com',
        id: '0123456789abcdef0123456789abcdefch0a1b',
        persistence: 'temporary',
        subject: { type: 'oneprovider', id: 'fb73f7ceff5abd995357abbe01c812ce' },
        type: { accessToken: {} },
        caveats: [{ type: 'time', validUntil: 1893459600 }],
      },
    },
  },
  {
    description: 'examine: a text that is no token',
    operationId,
    states: [],
    ask: { body: { token: 'not a token' } },
    answer: refusal(400, 'badValueToken', {
      key: 'token',
      tokenError: { id: 'badToken', description: 'Provided token could not be understood by the server.' },
    }),
  },
];
