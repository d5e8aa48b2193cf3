// Generated from openapi.yaml by `npm run codegen`. Do not edit.

export interface paths {
    readonly "/api/v3/onezone/provider/tokens/temporary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Mint a temporary token for the Oneprovider that asks
         * @description Mints a token in the name of the Oneprovider whose credentials the request carries. Nothing is stored: such a
         *     token cannot be listed, changed or revoked singly; a Oneprovider can only revoke all its temporary tokens at
         *     once.
         *
         *     A time caveat is needed, and the earliest one must lie at most the service's maximum (30 days unless
         *     configured otherwise) ahead. Lying in the past is no obstacle.
         *
         *     Only Oneproviders can call this with success. A user is refused with 403, and a user with the privilege
         *     `oz_tokens_manage` gets past that only to be refused with `tokenSubjectInvalid`.
         *
         *     Checks happen in this order: credentials, `Accept`, content type, JSON, the caller's `api` and `service`
         *     caveats, the right to call this, `caveats`, `type`, and last the rules about services and time.
         */
        readonly post: operations["create_temporary_token_for_current_provider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/examine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read what is written in a token
         * @description Reads a token and tells what is inscribed in it: who it speaks for, what it is good for, how it is narrowed
         *     down. Nothing is verified: forged, expired and revoked tokens and those of other Onezones are read alike.
         *
         *     Anybody may call this. But credentials that are sent must hold, or the answer is 401.
         *
         *     A prefix `opw-` or `opp-` before the token is dropped without a trace.
         */
        readonly post: operations["examine_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a new temporary token shall be. */
        readonly TemporaryTokenRequest: {
            /**
             * @description What narrows the token down, in this order. Without a time caveat the request is refused, so this is
             *     optional in form only.
             * @default []
             */
            readonly caveats?: readonly components["schemas"]["CaveatRequest"][];
            readonly type?: components["schemas"]["TokenTypeRequest"];
        };
        /** @description The token to read. */
        readonly ExamineTokenRequest: {
            /** @description A serialized token, also with the prefix `opw-` or `opp-`. */
            readonly token: string;
        };
        /**
         * @description The type of the new token. Of several keys that fit, `accessToken` wins over `identityToken`, and that over
         *     `inviteToken`.
         * @default {
         *       "accessToken": {}
         *     }
         */
        readonly TokenTypeRequest: components["schemas"]["AccessTokenTypeRequest"] | components["schemas"]["IdentityTokenTypeRequest"] | components["schemas"]["InviteTokenTypeRequest"];
        /** @description Lets its bearer act as the subject. */
        readonly AccessTokenTypeRequest: {
            readonly accessToken: Record<string, never> | components["schemas"]["SessionRequest"];
        };
        /** @description Bound to a session of a user. Oneproviders have none, and get `tokenSessionInvalid`. */
        readonly SessionRequest: {
            readonly sessionId: string;
        };
        /** @description Proves who the subject is, and gives no rights. */
        readonly IdentityTokenTypeRequest: {
            /** @description Usually `{}`, but every value will do. */
            readonly identityToken: unknown;
        };
        /** @description Invites somebody to join something. */
        readonly InviteTokenTypeRequest: {
            readonly inviteToken: components["schemas"]["GroupInviteRequest"] | components["schemas"]["SpaceInviteRequest"] | components["schemas"]["RegistrationInviteRequest"] | components["schemas"]["ClusterInviteRequest"] | components["schemas"]["HarvesterInviteRequest"] | components["schemas"]["InventoryInviteRequest"];
        };
        /** @description An invitation of a user or a group to a group. */
        readonly GroupInviteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinGroup" | "groupJoinGroup";
            readonly groupId: components["schemas"]["InviteTarget"];
        };
        /**
         * @description An invitation of a user or a group to a space, of a Oneprovider to support it, or of a harvester to gather its
         *     metadata.
         */
        readonly SpaceInviteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinSpace" | "groupJoinSpace" | "supportSpace" | "harvesterJoinSpace";
            readonly spaceId: components["schemas"]["InviteTarget"];
        };
        /** @description The right to register a Oneprovider, which the given user will administer. */
        readonly RegistrationInviteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "registerOneprovider";
            readonly adminUserId: components["schemas"]["InviteTarget"];
        };
        /** @description An invitation of a user or a group to a cluster. A Oneprovider's cluster has the Oneprovider's id. */
        readonly ClusterInviteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinCluster" | "groupJoinCluster";
            readonly clusterId: components["schemas"]["InviteTarget"];
        };
        /** @description An invitation of a user or a group to a harvester, or of a space to be harvested. */
        readonly HarvesterInviteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinHarvester" | "groupJoinHarvester" | "spaceJoinHarvester";
            readonly harvesterId: components["schemas"]["InviteTarget"];
        };
        /** @description An invitation of a user or a group to an inventory of automation workflows. */
        readonly InventoryInviteRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinAtmInventory" | "groupJoinAtmInventory";
            readonly atmInventoryId: components["schemas"]["InviteTarget"];
        };
        /** @description The id of what is joined. */
        readonly InviteTarget: string;
        /** @description A condition under which the token is good for anything. Told apart by `type`; the legacy scope caveat has none. */
        readonly CaveatRequest: components["schemas"]["TypedCaveatRequest"] | components["schemas"]["ScopeCaveatRequest"];
        /** @description A caveat with a type. */
        readonly TypedCaveatRequest: components["schemas"]["TimeCaveatRequest"] | components["schemas"]["IpCaveatRequest"] | components["schemas"]["AsnCaveatRequest"] | components["schemas"]["CountryCaveatRequest"] | components["schemas"]["RegionCaveatRequest"] | components["schemas"]["ServiceCaveatRequest"] | components["schemas"]["ConsumerCaveatRequest"] | components["schemas"]["InterfaceCaveatRequest"] | components["schemas"]["ApiCaveatRequest"] | components["schemas"]["ReadonlyCaveatRequest"] | components["schemas"]["PathCaveatRequest"] | components["schemas"]["ObjectIdCaveatRequest"];
        /** @description The token is good until a given second, which itself is too late. */
        readonly TimeCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "time";
            /** @description Seconds since 1970. A whole number of any sign and size, written without fraction or exponent. */
            readonly validUntil: number;
        };
        /** @description The request must come from one of these IPv4 addresses or networks. */
        readonly IpCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ip";
            readonly whitelist: readonly string[];
        };
        /** @description The request must come from an address in one of these autonomous systems. */
        readonly AsnCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "asn";
            readonly whitelist: readonly number[];
        };
        /** @description The request must come from one of these countries, or from none of them. */
        readonly CountryCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "geo.country";
            readonly filter: components["schemas"]["GeoFilter"];
            readonly list: readonly string[];
        };
        /** @description The request must come from one of these regions, or from none of them. */
        readonly RegionCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "geo.region";
            readonly filter: components["schemas"]["GeoFilter"];
            readonly list: readonly ("Africa" | "Antarctica" | "Asia" | "Europe" | "EU" | "NorthAmerica" | "Oceania" | "SouthAmerica")[];
        };
        /** @description The token may be used only by (or, for Onezone's own services, at) one of these services. */
        readonly ServiceCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "service";
            readonly whitelist: readonly components["schemas"]["ServiceSpec"][];
        };
        /** @description The token may be used only by one of these users, groups' members or Oneproviders. */
        readonly ConsumerCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "consumer";
            readonly whitelist: readonly string[];
        };
        /** @description The token may be used only in this interface. */
        readonly InterfaceCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "interface";
            readonly interface: components["schemas"]["Interface"];
        };
        /** @description The token may be used only for these operations. */
        readonly ApiCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "api";
            readonly whitelist: readonly string[];
        };
        /** @description The token lets its bearer read data, and not change them. */
        readonly ReadonlyCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "data.readonly";
        };
        /** @description The token gives access only to these files and to what is below these directories. */
        readonly PathCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "data.path";
            readonly whitelist: readonly string[];
        };
        /** @description The token gives access only to these files and to what is below these directories. */
        readonly ObjectIdCaveatRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "data.objectid";
            readonly whitelist: readonly string[];
        };
        /** @description Legacy. The token is good for proving who one is, and for nothing else. */
        readonly ScopeCaveatRequest: {
            /** @constant */
            readonly scope: "identityToken";
        };
        /**
         * @description Whether the list is of the allowed or of the forbidden.
         * @enum {unknown}
         */
        readonly GeoFilter: "whitelist" | "blacklist";
        /**
         * @description `ozw-` (Onezone), `ozp-` (its panel), `opw-` (a Oneprovider) or `opp-` (its panel) and an id; `*` stands for
         *     any.
         */
        readonly ServiceSpec: string;
        /**
         * @description A way to talk to Onedata.
         * @enum {unknown}
         */
        readonly Interface: "rest" | "oneclient" | "graphsync";
        /** @description A new token. */
        readonly SerializedTokenAnswer: {
            /** @description The macaroon in base64url, escaped to letters and digits. With an ordinary domain it starts with `MDA`. */
            readonly token: string;
        };
        /** @description What is written in a token. */
        readonly ExaminedToken: {
            /** @description The domain of the Onezone that minted the token, as the token tells; `undefined` if it does not. */
            readonly onezoneDomain: string;
            /** @description The id of the token: 32 hexadecimal digits, `ch` and 4 more in the tokens of today, any text in others. */
            readonly id: string;
            /**
             * @description Whether Onezone keeps a record of the token. All tokens of the first format count as named.
             * @enum {unknown}
             */
            readonly persistence: "named" | "temporary";
            readonly subject: components["schemas"]["Subject"];
            readonly type: components["schemas"]["TokenType"];
            /** @description What narrows the token down, in the token's order, duplicates included. */
            readonly caveats: readonly components["schemas"]["Caveat"][];
        };
        /** @description In whose name the token speaks. */
        readonly Subject: components["schemas"]["KnownSubject"] | components["schemas"]["UnknownSubject"];
        /** @description A user or a Oneprovider. Groups can be read, but get no tokens. */
        readonly KnownSubject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "user" | "oneprovider" | "group";
            readonly id: string;
        };
        /** @description The token does not tell, as those of the first format do not. */
        readonly UnknownSubject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "nobody";
            readonly id: null;
        };
        /** @description What the token is good for. */
        readonly TokenType: components["schemas"]["AccessTokenType"] | components["schemas"]["IdentityTokenType"] | components["schemas"]["InviteTokenType"];
        /** @description Lets its bearer act as the subject. */
        readonly AccessTokenType: {
            readonly accessToken: {
                /** @description The session of the user that the token is bound to, if it is. */
                readonly sessionId?: string;
            };
        };
        /** @description Proves who the subject is, and gives no rights. */
        readonly IdentityTokenType: {
            readonly identityToken: Record<string, never>;
        };
        /** @description Invites somebody to join something. */
        readonly InviteTokenType: {
            readonly inviteToken: components["schemas"]["Invite"];
        };
        /** @description Who is invited to what. */
        readonly Invite: components["schemas"]["GroupInvite"] | components["schemas"]["SpaceInvite"] | components["schemas"]["RegistrationInvite"] | components["schemas"]["ClusterInvite"] | components["schemas"]["HarvesterInvite"] | components["schemas"]["InventoryInvite"];
        /** @description An invitation of a user or a group to a group. */
        readonly GroupInvite: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinGroup" | "groupJoinGroup";
            readonly groupId: string;
            readonly parameters: components["schemas"]["InviteParameters"];
        };
        /**
         * @description An invitation of a user or a group to a space, of a Oneprovider to support it, or of a harvester to gather its
         *     metadata.
         */
        readonly SpaceInvite: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinSpace" | "groupJoinSpace" | "supportSpace" | "harvesterJoinSpace";
            readonly spaceId: string;
            readonly parameters: components["schemas"]["InviteParameters"];
        };
        /** @description The right to register a Oneprovider, which the given user will administer. */
        readonly RegistrationInvite: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "registerOneprovider";
            readonly adminUserId: string;
            readonly parameters: components["schemas"]["InviteParameters"];
        };
        /** @description An invitation of a user or a group to a cluster. */
        readonly ClusterInvite: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinCluster" | "groupJoinCluster";
            readonly clusterId: string;
            readonly parameters: components["schemas"]["InviteParameters"];
        };
        /** @description An invitation of a user or a group to a harvester, or of a space to be harvested. */
        readonly HarvesterInvite: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinHarvester" | "groupJoinHarvester" | "spaceJoinHarvester";
            readonly harvesterId: string;
            readonly parameters: components["schemas"]["InviteParameters"];
        };
        /** @description An invitation of a user or a group to an inventory of automation workflows. */
        readonly InventoryInvite: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly inviteType: "userJoinAtmInventory" | "groupJoinAtmInventory";
            readonly atmInventoryId: string;
            readonly parameters: components["schemas"]["InviteParameters"];
        };
        /** @description Always there, always empty. */
        readonly InviteParameters: Record<string, never>;
        /** @description A condition under which the token is good for anything. */
        readonly Caveat: components["schemas"]["TypedCaveat"] | components["schemas"]["ScopeCaveat"];
        /** @description A caveat with a type. */
        readonly TypedCaveat: components["schemas"]["TimeCaveat"] | components["schemas"]["IpCaveat"] | components["schemas"]["AsnCaveat"] | components["schemas"]["CountryCaveat"] | components["schemas"]["RegionCaveat"] | components["schemas"]["ServiceCaveat"] | components["schemas"]["ConsumerCaveat"] | components["schemas"]["InterfaceCaveat"] | components["schemas"]["ApiCaveat"] | components["schemas"]["ReadonlyCaveat"] | components["schemas"]["PathCaveat"] | components["schemas"]["ObjectIdCaveat"];
        /** @description The token is good until a given second, which itself is too late. */
        readonly TimeCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "time";
            /** @description Seconds since 1970, of any sign and size. */
            readonly validUntil: number;
        };
        /** @description The request must come from one of these IPv4 networks. */
        readonly IpCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ip";
            readonly whitelist: readonly string[];
        };
        /** @description The request must come from an address in one of these autonomous systems. */
        readonly AsnCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "asn";
            readonly whitelist: readonly number[];
        };
        /** @description The request must come from one of these countries, or from none of them. */
        readonly CountryCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "geo.country";
            readonly filter: components["schemas"]["GeoFilter"];
            readonly list: readonly string[];
        };
        /** @description The request must come from one of these regions, or from none of them. */
        readonly RegionCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "geo.region";
            readonly filter: components["schemas"]["GeoFilter"];
            readonly list: readonly string[];
        };
        /** @description The token may be used only by (or, for Onezone's own services, at) one of these services. */
        readonly ServiceCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "service";
            readonly whitelist: readonly components["schemas"]["ServiceSpec"][];
        };
        /** @description The token may be used only by one of these users, groups' members or Oneproviders. */
        readonly ConsumerCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "consumer";
            readonly whitelist: readonly string[];
        };
        /** @description The token may be used only in this interface. */
        readonly InterfaceCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "interface";
            readonly interface: components["schemas"]["Interface"];
        };
        /** @description The token may be used only for these operations. */
        readonly ApiCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "api";
            readonly whitelist: readonly string[];
        };
        /** @description The token lets its bearer read data, and not change them. */
        readonly ReadonlyCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "data.readonly";
        };
        /** @description The token gives access only to these files and to what is below these directories. */
        readonly PathCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "data.path";
            readonly whitelist: readonly string[];
        };
        /** @description The token gives access only to these files and to what is below these directories. */
        readonly ObjectIdCaveat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "data.objectid";
            readonly whitelist: readonly string[];
        };
        /** @description Legacy. The token is good for proving who one is, and for nothing else. */
        readonly ScopeCaveat: {
            /** @constant */
            readonly scope: "identityToken";
        };
        /** @description The body is no JSON, or not of the kind that is needed. */
        readonly MalformedDataError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "malformedData";
            readonly description: string;
        };
        /** @description A key is missing. */
        readonly MissingRequiredValueError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "missingRequiredValue";
            readonly details: {
                readonly key: string;
            };
            readonly description: string;
        };
        /** @description The value of a key makes no sense. */
        readonly BadDataError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badData";
            readonly details: {
                readonly key: string;
            };
            readonly description: string;
        };
        /** @description The value of a key is empty. */
        readonly BadValueEmptyError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueEmpty";
            readonly details: {
                readonly key: string;
            };
            readonly description: string;
        };
        /** @description The value of a key is no token. */
        readonly BadValueTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueToken";
            readonly details: {
                readonly key: string;
                readonly tokenError: components["schemas"]["BadTokenError"] | components["schemas"]["TokenTooLargeError"];
            };
            readonly description: string;
        };
        /** @description The value of a key is no token type. */
        readonly BadValueTokenTypeError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueTokenType";
            readonly details: {
                readonly key: string;
            };
            readonly description: string;
        };
        /** @description A caveat cannot be understood. */
        readonly BadValueCaveatError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueCaveat";
            readonly details: {
                /** @description The caveat: as it was sent if it is an object or a text, else in the notation of Erlang. */
                readonly caveat: Record<string, never> | string;
            };
            readonly description: string;
        };
        /** @description A resource of the graph is written wrongly. */
        readonly BadGriError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badGRI";
            readonly description: string;
        };
        /** @description A temporary token needs a time caveat within the maximum. */
        readonly TokenTimeCaveatRequiredError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenTimeCaveatRequired";
            readonly details: {
                /** @description Seconds. */
                readonly maxTtl: number;
            };
            readonly description: string;
        };
        /** @description What an invitation is for does not exist. */
        readonly InviteTokenTargetIdInvalidError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "inviteTokenTargetIdInvalid";
            readonly details: {
                readonly id?: string;
            };
            readonly description: string;
        };
        /** @description The subject may not invite to this. */
        readonly InviteTokenSubjectNotAuthorizedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "inviteTokenSubjectNotAuthorized";
            readonly description: string;
        };
        /** @description Not a token. */
        readonly BadTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badToken";
            readonly description: string;
        };
        /** @description A token longer than the service reads. */
        readonly TokenTooLargeError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenTooLarge";
            readonly details: {
                /** @description Bytes, whatever the description says. */
                readonly limit: number;
            };
            readonly description: string;
        };
        /** @description A token that Onezone did not mint, or knows no more. */
        readonly TokenInvalidError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenInvalid";
            readonly description: string;
        };
        /** @description A revoked token. */
        readonly TokenRevokedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenRevoked";
            readonly description: string;
        };
        /** @description The subject of the token is not what it has to be. */
        readonly TokenSubjectInvalidError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenSubjectInvalid";
            readonly description: string;
        };
        /** @description The token is bound to another session. */
        readonly TokenSessionInvalidError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenSessionInvalid";
            readonly description: string;
        };
        /** @description A service that may not act for the subject. */
        readonly TokenServiceForbiddenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenServiceForbidden";
            readonly details: {
                readonly service: components["schemas"]["Service"];
            };
            readonly description: string;
        };
        /** @description A token with a caveat that cannot be understood. */
        readonly TokenCaveatUnknownError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenCaveatUnknown";
            readonly details: {
                /** @description The text of the caveat in the token. */
                readonly caveat: string;
            };
            readonly description: string;
        };
        /** @description A token with a caveat that does not hold. */
        readonly TokenCaveatUnverifiedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "tokenCaveatUnverified";
            readonly details: {
                readonly caveat: components["schemas"]["Caveat"];
            };
            readonly description: string;
        };
        /** @description A token that is no access token. */
        readonly NotAnAccessTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "notAnAccessToken";
            readonly details: {
                readonly received: components["schemas"]["TokenType"];
            };
            readonly description: string;
        };
        /** @description A token that is no identity token. */
        readonly NotAnIdentityTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "notAnIdentityToken";
            readonly details: {
                readonly received: components["schemas"]["TokenType"];
            };
            readonly description: string;
        };
        /** @description The token of the service does not hold. */
        readonly BadServiceTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badServiceToken";
            readonly details: {
                readonly tokenError: components["schemas"]["IdentityTokenFailure"];
            };
            readonly description: string;
        };
        /** @description The token of the consumer does not hold. */
        readonly BadConsumerTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badConsumerToken";
            readonly details: {
                readonly tokenError: components["schemas"]["IdentityTokenFailure"];
            };
            readonly description: string;
        };
        /** @description A token that its identity provider does not accept. */
        readonly BadIdpAccessTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badIdpAccessToken";
            readonly details: {
                readonly idp: string;
            };
            readonly description: string;
        };
        /** @description A blocked user. */
        readonly UserBlockedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "userBlocked";
            readonly description: string;
        };
        /** @description A wrong pair of name and password. */
        readonly BadBasicCredentialsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badBasicCredentials";
            readonly description: string;
        };
        /** @description Names and passwords are not accepted. */
        readonly BasicAuthNotSupportedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "basicAuthNotSupported";
            readonly description: string;
        };
        /** @description This user has no password. */
        readonly BasicAuthDisabledError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "basicAuthDisabled";
            readonly description: string;
        };
        /** @description No credentials. */
        readonly NotAuthenticatedError: {
            /** @constant */
            readonly id: "unauthorized";
            readonly description: string;
        };
        /** @description Credentials that do not hold. */
        readonly BadAuthenticationError: {
            /** @constant */
            readonly id: "unauthorized";
            readonly details: {
                readonly authError: components["schemas"]["AuthenticationFailure"];
            };
            readonly description: string;
        };
        /** @description The caller may not call this. */
        readonly ForbiddenError: {
            /** @constant */
            readonly id: "forbidden";
            readonly description: string;
        };
        /** @description The service failed. */
        readonly InternalServerErrorError: {
            /** @constant */
            readonly id: "internalServerError";
            readonly details?: {
                /** @description To be looked up in the service's logs; in rare cases there is none. */
                readonly reference: string;
            };
            readonly description: string;
        };
        /** @description The service is partly offline. */
        readonly ServiceUnavailableError: {
            /** @constant */
            readonly id: "serviceUnavailable";
            readonly description: string;
        };
        /** @description Why credentials do not hold. */
        readonly AuthenticationFailure: components["schemas"]["BadTokenError"] | components["schemas"]["BadIdpAccessTokenError"] | components["schemas"]["NotAnAccessTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"] | components["schemas"]["BadServiceTokenError"] | components["schemas"]["BadConsumerTokenError"] | components["schemas"]["BadBasicCredentialsError"] | components["schemas"]["BasicAuthNotSupportedError"] | components["schemas"]["BasicAuthDisabledError"];
        /** @description Why the token of a service or a consumer does not hold. */
        readonly IdentityTokenFailure: components["schemas"]["BadTokenError"] | components["schemas"]["TokenTooLargeError"] | components["schemas"]["NotAnIdentityTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"];
        /** @description A service of Onedata. */
        readonly Service: {
            /** @enum {unknown} */
            readonly type: "oz_worker" | "oz_panel" | "op_worker" | "op_panel";
            /** @description `onezone` or the id of a Oneprovider; `*` stands for any. */
            readonly id: string;
        };
    };
    responses: {
        /**
         * @description No credentials, or credentials that do not hold. Refused credentials are answered without a content type,
         *     missing ones and unmatched `api` or `service` caveats with `application/json`.
         */
        readonly Unauthenticated: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["NotAuthenticatedError"] | components["schemas"]["BadAuthenticationError"];
                };
            };
        };
        /**
         * @description Credentials were sent, which is not necessary, and they do not hold. Answered without a content type, unmatched
         *     `api` or `service` caveats with `application/json`.
         */
        readonly BadCredentials: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["BadAuthenticationError"];
                };
            };
        };
        /**
         * @description The `Accept` header does not admit plain `application/json`; one with a `charset` does not either, and weights
         *     (`q=…`) are not looked at. No body, no content type.
         */
        readonly NotAcceptable: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description There is a body, but its content type is not exactly `application/json`: missing, another one, or one with a
         *     parameter such as `; charset=utf-8`. No body, no content type.
         */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Something unforeseen happened; examining a token with a caveat that cannot be understood is the best known way
         *     there.
         */
        readonly InternalServerError: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["InternalServerErrorError"];
                };
            };
        };
        /** @description Onezone's own circuit breaker is open. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["ServiceUnavailableError"];
                };
            };
        };
    };
    parameters: {
        /**
         * @description The identity token of the Onedata service that sends the request. With the prefix `opp-` it speaks for the
         *     panel of a Oneprovider, otherwise for its worker. Looked at only beside an access token.
         */
        readonly ServiceToken: string;
        /**
         * @description The identity token of whom the access token was passed on to, for its `consumer` caveats. Looked at only
         *     beside an access token.
         */
        readonly ConsumerToken: string;
    };
    requestBodies: never;
    headers: {
        /** @description Scripts of every origin may read the answer. It is all that Onezone has of CORS. */
        readonly AnyOrigin: "*";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly create_temporary_token_for_current_provider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The identity token of the Onedata service that sends the request. With the prefix `opp-` it speaks for the
                 *     panel of a Oneprovider, otherwise for its worker. Looked at only beside an access token.
                 */
                readonly "x-onedata-service-token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description The identity token of whom the access token was passed on to, for its `consumer` caveats. Looked at only
                 *     beside an access token.
                 */
                readonly "x-onedata-consumer-token"?: components["parameters"]["ConsumerToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What the new token shall be. No body at all counts as `{}`. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemporaryTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The new token. Two equal requests get two different tokens. */
            readonly 201: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SerializedTokenAnswer"];
                };
            };
            /** @description The request cannot be understood, or what it asks for is not allowed. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueTokenTypeError"] | components["schemas"]["InviteTokenTargetIdInvalidError"] | components["schemas"]["InviteTokenSubjectNotAuthorizedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["TokenTimeCaveatRequiredError"];
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description The caller is known, but may not call this; every user without `oz_tokens_manage` gets this answer. */
            readonly 403: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["ForbiddenError"];
                    };
                };
            };
            /**
             * @description The path does not have the method that was used. No body, no content type. (Never the answer to a POST;
             *     OpenAPI has no other place to write it down. `DELETE` and `GET` are operations of their own, not described
             *     here yet.)
             */
            readonly 405: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    /** @description The methods that the path has, in alphabetical order. */
                    readonly allow: "DELETE, GET, POST";
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly examine_token: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The identity token of the Onedata service that sends the request. With the prefix `opp-` it speaks for the
                 *     panel of a Oneprovider, otherwise for its worker. Looked at only beside an access token.
                 */
                readonly "x-onedata-service-token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description The identity token of whom the access token was passed on to, for its `consumer` caveats. Looked at only
                 *     beside an access token.
                 */
                readonly "x-onedata-consumer-token"?: components["parameters"]["ConsumerToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The token to read. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExamineTokenRequest"];
            };
        };
        readonly responses: {
            /** @description What the token says. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExaminedToken"];
                };
            };
            /** @description The request cannot be understood, or its token is none. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueTokenError"] | components["schemas"]["BadGriError"];
                    };
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            /**
             * @description The path does not have the method that was used. No body, no content type. (Never the answer to a POST;
             *     OpenAPI has no other place to write it down.)
             */
            readonly 405: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    /** @description The methods that the path has. */
                    readonly allow: "POST";
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
