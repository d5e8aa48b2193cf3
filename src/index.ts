/** A fake Onezone in this process, and over TCP. */
export { createOnezone, type ListenOptions, type Onezone } from './onezone.ts';
export type { LocalOnezone, OnezoneOptions, WithToken } from './local-onezone.ts';
export type { ExplainContext, OnezoneExplanation } from './explain-in-onezone.ts';
export type { PlainAnswer, PlainRequest, Refusal } from './api/plain-http.ts';
export type { OnezoneError, OnezoneErrorId } from './errors/onezone-error.ts';
export type { Listening } from './server/listen.ts';
export type { PresentedAs } from './zone/explain-in-zone.ts';
export type { Clock, SettableClock } from './zone/clock.ts';
export type { Named } from './zone/find-by-name.ts';
export type { WorldFile } from './zone/world-file.ts';
export type { World } from './zone/world.ts';
export type { NamedToken, Provider, User } from './zone/zone.ts';
