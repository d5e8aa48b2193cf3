import { tellCurrentProvider } from '../current-caller.ts';
import { tellProvider } from '../tell-provider.ts';

/** `GET /provider`. */
export const getCurrentProviderDetails = tellCurrentProvider(tellProvider);
