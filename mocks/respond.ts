import { handleFetch } from '../src/api/fetch-adaptor.ts';
import type { PlainAnswer } from '../src/api/plain-http.ts';
import type { LocalOnezone } from '../src/local-onezone.ts';
import { printError } from './print.ts';
import { reportRefusal, type RefusalStrategy } from './refusal-strategy.ts';

/** The address from which intercepted requests come. */
const LOCAL_IP = '127.0.0.1';

/** Lets a fake answer an intercepted request; one whose body breaks off gets a network error. */
export async function respond(
  { handle }: Pick<LocalOnezone, 'handle'>,
  request: Request,
  onRefusal: RefusalStrategy,
): Promise<Response> {
  const answers: PlainAnswer[] = [];
  let response: Response;
  try {
    response = await handleFetch(
      (plain) => {
        const answer = handle(plain);
        answers.push(answer);
        return answer;
      },
      request,
      LOCAL_IP,
    );
  } catch (error) {
    // Thrown on, it would reach the caller as a 500 with a stack, which Onezone never sends.
    if (!request.signal.aborted) printError('A request broke off before it could be answered', request, String(error));
    return Response.error();
  }
  for (const answer of answers) reportRefusal(answer, request, onRefusal);
  return response;
}
