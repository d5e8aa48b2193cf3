// Generated from openapi.yaml by `npm run codegen`. Do not edit.

export interface paths {
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
    readonly "/api/v3/onezone/tokens/confine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add caveats to a token
         * @description Writes further caveats behind those that the token has. Anybody can do so without Onezone, since whoever holds a token
         *     may narrow it down; so the token is not verified: forged, expired and revoked ones are confined alike.
         *
         *     But whether the subject exists, and whether the services of the new caveats are allowed to it, is looked at.
         *
         *     A prefix `opw-` or `opp-` before the token is dropped. Without caveats to add, the token comes back as it is.
         */
        readonly post: operations["confine_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/infer_access_token_scope": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tell what an access token gives access to
         * @description Verifies an access token, and tells until when it is good and which data its bearer can reach with it: spaces and the
         *     Oneproviders that support them, narrowed down by its caveats. Caveats about interfaces and services are not looked at.
         *
         *     An access token of a Oneprovider reaches no data: then `dataAccessScope` is null.
         */
        readonly post: operations["infer_access_token_scope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/verify_access_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tell whether an access token is good
         * @description Verifies an access token as if it were used now: its signature, its caveats, its subject. What a caveat is compared with
         *     is given in the request.
         *
         *     Whose behalf the token is used on is told by `consumerToken`; without it, the caller counts as the consumer. Without
         *     `peerIp`, the address of the caller counts.
         *
         *     Caveats about operations (`api`) are not looked at.
         */
        readonly post: operations["verify_access_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/verify_identity_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tell whether an identity token is good
         * @description Verifies an identity token as if it were used now. An access token of a Oneprovider, unless bound to a session, counts as
         *     its identity token too; a legacy.
         *
         *     Whose behalf the token is used on is told by `consumerToken`; without it, the caller counts as the consumer. Without
         *     `peerIp`, the address of the caller counts.
         */
        readonly post: operations["verify_identity_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/verify_invite_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tell whether an invite token is good
         * @description Verifies an invite token as if it were used now. Whether what it invites to still exists, whether its subject may still
         *     invite, and whether it has been used up is not looked at.
         *
         *     Whose behalf the token is used on is told by `consumerToken`; without it, the caller counts as the consumer. Without
         *     `peerIp`, the address of the caller counts.
         */
        readonly post: operations["verify_invite_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/named": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the named tokens of everybody
         * @description Those of users by descending id, then those of Oneproviders likewise; within one subject by name. Needs the privilege
         *     `oz_tokens_manage`.
         */
        readonly get: operations["list_all_named_tokens"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/named/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a named token. */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what is stored of a named token
         * @description Its subject may do so; of a Oneprovider's token also whoever has the privilege `cluster_update` in its cluster; and
         *     everybody with `oz_tokens_manage`. A token that does not exist is not found by anybody, with or without credentials.
         */
        readonly get: operations["get_named_token"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a named token
         * @description Its subject may do so; of a Oneprovider's token also whoever has the privilege `cluster_update` in its cluster; and
         *     everybody with `oz_tokens_manage`. A token that does not exist is not found by anybody, with or without credentials.
         *
         *     It is good for nothing from now on.
         */
        readonly delete: operations["delete_named_token"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Rename, revoke or annotate a named token
         * @description Its subject may do so; of a Oneprovider's token also whoever has the privilege `cluster_update` in its cluster; and
         *     everybody with `oz_tokens_manage`. A token that does not exist is not found by anybody, with or without credentials.
         *
         *     A revoked token can be made good again. Custom metadata are replaced as a whole.
         */
        readonly patch: operations["modify_named_token"];
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/tokens/named/{id}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a named token. */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        /**
         * Tell whether a named token is revoked
         * @description Of a user's token that user may ask, and the Oneproviders that support one of the user's spaces; of a Oneprovider's token
         *     that Oneprovider, and every effective member of its cluster; and everybody with `oz_tokens_manage`.
         */
        readonly get: operations["get_named_token_status"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/tokens/named": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the named tokens of the user that asks
         * @description Users only.
         */
        readonly get: operations["list_named_tokens_of_current_user"];
        readonly put?: never;
        /**
         * Mint a named token for the user that asks
         * @description Such a token is stored, and can be listed, changed, revoked and deleted by itself. It needs no time caveat. Its name is
         *     unique among those of its subject.
         *
         *     `usageLimit` and `privileges` count for invite tokens alone, and are ignored with all others, whatever they are. Checks
         *     happen in this order: an object `type` that is none, `name`, the other keys in alphabetical order, services, and last
         *     whether the name is free.
         *
         *     Users only.
         */
        readonly post: operations["create_named_token_for_current_user"];
        /**
         * Delete the named tokens of the user that asks
         * @description All of them, also when there are none. Users only.
         */
        readonly delete: operations["delete_named_tokens_of_current_user"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/tokens/named/name/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what is stored of a named token of the user that asks
         * @description Users only. Who may not is told so before it is looked whether there is such a token.
         */
        readonly get: operations["get_named_token_of_current_user_by_name"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/tokens/temporary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell the generation of the temporary tokens of the user that asks
         * @description Temporary tokens carry their generation; revoking them all begins the next one. Users only.
         */
        readonly get: operations["get_temporary_token_generation_of_current_user"];
        readonly put?: never;
        /**
         * Mint a temporary token for the user that asks
         * @description Nothing is stored of such a token: it cannot be listed, changed or revoked singly; its subject can only revoke all its
         *     temporary tokens at once.
         *
         *     A time caveat is needed, and the earliest one must lie at most the service's maximum (30 days unless configured
         *     otherwise) ahead. Lying in the past is no obstacle.
         *
         *     Users only.
         */
        readonly post: operations["create_temporary_token_for_current_user"];
        /**
         * Revoke the temporary tokens of the user that asks
         * @description All of them, that of the caller included: the next generation begins. Users only.
         */
        readonly delete: operations["revoke_all_temporary_tokens_of_current_user"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/users/{id}/tokens/named": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the named tokens of a user
         * @description That user may do so, and everybody with `oz_tokens_manage`. Of somebody unknown, the list is empty.
         */
        readonly get: operations["list_named_tokens_of_user"];
        readonly put?: never;
        /**
         * Mint a named token for a user
         * @description Such a token is stored, and can be listed, changed, revoked and deleted by itself. It needs no time caveat. Its name is
         *     unique among those of its subject.
         *
         *     `usageLimit` and `privileges` count for invite tokens alone, and are ignored with all others, whatever they are. Checks
         *     happen in this order: an object `type` that is none, `name`, the other keys in alphabetical order, services, and last
         *     whether the name is free.
         *
         *     That user may do so, and everybody with `oz_tokens_manage`.
         */
        readonly post: operations["create_named_token_for_user"];
        /**
         * Delete the named tokens of a user
         * @description All of them, also when there are none. That user may do so, and everybody with `oz_tokens_manage`.
         */
        readonly delete: operations["delete_named_tokens_of_user"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/users/{id}/tokens/named/name/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what is stored of a named token of a user
         * @description That user may do so, and everybody with `oz_tokens_manage`. Who may not is told so before it is looked whether there is such a token.
         */
        readonly get: operations["get_named_token_of_user_by_name"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/users/{id}/tokens/temporary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /**
         * Tell the generation of the temporary tokens of a user
         * @description Temporary tokens carry their generation; revoking them all begins the next one. That user may ask, a Oneprovider that supports one of the user's spaces, and everybody with `oz_tokens_manage`.
         *     Somebody unknown has the generation 1.
         */
        readonly get: operations["get_temporary_token_generation_of_user"];
        readonly put?: never;
        /**
         * Mint a temporary token for a user
         * @description Nothing is stored of such a token: it cannot be listed, changed or revoked singly; its subject can only revoke all its
         *     temporary tokens at once.
         *
         *     A time caveat is needed, and the earliest one must lie at most the service's maximum (30 days unless configured
         *     otherwise) ahead. Lying in the past is no obstacle.
         *
         *     That user may do so, and everybody with `oz_tokens_manage`.
         */
        readonly post: operations["create_temporary_token_for_user"];
        /**
         * Revoke the temporary tokens of a user
         * @description All of them, that of the caller included: the next generation begins. That user may do so, and everybody with `oz_tokens_manage`.
         */
        readonly delete: operations["revoke_all_temporary_tokens_of_user"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider/tokens/named": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the named tokens of the Oneprovider that asks
         * @description Oneproviders, and users with `oz_tokens_manage`, for whom there is nothing here.
         */
        readonly get: operations["list_named_tokens_of_current_provider"];
        readonly put?: never;
        /**
         * Mint a named token for the Oneprovider that asks
         * @description Such a token is stored, and can be listed, changed, revoked and deleted by itself. It needs no time caveat. Its name is
         *     unique among those of its subject.
         *
         *     `usageLimit` and `privileges` count for invite tokens alone, and are ignored with all others, whatever they are. Checks
         *     happen in this order: an object `type` that is none, `name`, the other keys in alphabetical order, services, and last
         *     whether the name is free.
         *
         *     Oneproviders, and users with `oz_tokens_manage`, for whom there is nothing here.
         */
        readonly post: operations["create_named_token_for_current_provider"];
        /**
         * Delete the named tokens of the Oneprovider that asks
         * @description All of them, also when there are none. Oneproviders, and users with `oz_tokens_manage`, for whom there is nothing here.
         */
        readonly delete: operations["delete_named_tokens_of_current_provider"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider/tokens/named/name/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what is stored of a named token of the Oneprovider that asks
         * @description Oneproviders, and users with `oz_tokens_manage`, for whom there is nothing here. Who may not is told so before it is looked whether there is such a token.
         */
        readonly get: operations["get_named_token_of_current_provider_by_name"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider/tokens/temporary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell the generation of the temporary tokens of the Oneprovider that asks
         * @description Temporary tokens carry their generation; revoking them all begins the next one. Oneproviders, and users with `oz_tokens_manage`, for whom there is nothing here.
         */
        readonly get: operations["get_temporary_token_generation_of_current_provider"];
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
        /**
         * Revoke the temporary tokens of the Oneprovider that asks
         * @description All of them, that of the caller included: the next generation begins. Oneproviders, and users with `oz_tokens_manage`, for whom there is nothing here.
         */
        readonly delete: operations["revoke_all_temporary_tokens_of_current_provider"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/providers/{id}/tokens/named": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the named tokens of a Oneprovider
         * @description That Oneprovider may do so, whoever has the privilege `cluster_update` in its cluster, and everybody with
         *     `oz_tokens_manage`. Of somebody unknown, the list is empty.
         */
        readonly get: operations["list_named_tokens_of_provider"];
        readonly put?: never;
        /**
         * Mint a named token for a Oneprovider
         * @description Such a token is stored, and can be listed, changed, revoked and deleted by itself. It needs no time caveat. Its name is
         *     unique among those of its subject.
         *
         *     `usageLimit` and `privileges` count for invite tokens alone, and are ignored with all others, whatever they are. Checks
         *     happen in this order: an object `type` that is none, `name`, the other keys in alphabetical order, services, and last
         *     whether the name is free.
         *
         *     That Oneprovider may do so, whoever has the privilege `cluster_update` in its cluster, and everybody with
         *     `oz_tokens_manage`.
         */
        readonly post: operations["create_named_token_for_provider"];
        /**
         * Delete the named tokens of a Oneprovider
         * @description All of them, also when there are none. That Oneprovider may do so, whoever has the privilege `cluster_update` in its cluster, and everybody with
         *     `oz_tokens_manage`.
         */
        readonly delete: operations["delete_named_tokens_of_provider"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/providers/{id}/tokens/named/name/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what is stored of a named token of a Oneprovider
         * @description That Oneprovider may do so, whoever has the privilege `cluster_update` in its cluster, and everybody with
         *     `oz_tokens_manage`. Who may not is told so before it is looked whether there is such a token.
         */
        readonly get: operations["get_named_token_of_provider_by_name"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/providers/{id}/tokens/temporary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Tell the generation of the temporary tokens of a Oneprovider
         * @description Temporary tokens carry their generation; revoking them all begins the next one. That Oneprovider may ask, every effective member of its cluster, and everybody with `oz_tokens_manage`.
         *     Somebody unknown has the generation 1.
         */
        readonly get: operations["get_temporary_token_generation_of_provider"];
        readonly put?: never;
        /**
         * Mint a temporary token for a Oneprovider
         * @description Nothing is stored of such a token: it cannot be listed, changed or revoked singly; its subject can only revoke all its
         *     temporary tokens at once.
         *
         *     A time caveat is needed, and the earliest one must lie at most the service's maximum (30 days unless configured
         *     otherwise) ahead. Lying in the past is no obstacle.
         *
         *     That Oneprovider may do so, whoever has the privilege `cluster_update` in its cluster, and everybody with
         *     `oz_tokens_manage`.
         */
        readonly post: operations["create_temporary_token_for_provider"];
        /**
         * Revoke the temporary tokens of a Oneprovider
         * @description All of them, that of the caller included: the next generation begins. That Oneprovider may do so, whoever has the privilege `cluster_update` in its cluster, and everybody with
         *     `oz_tokens_manage`.
         */
        readonly delete: operations["revoke_all_temporary_tokens_of_provider"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell what this Onezone is
         * @description Its name, release and domain, and how one can log in. Anybody may call this.
         */
        readonly get: operations["get_configuration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell what this Onezone is, at the root
         * @description The same body as below the prefix of the API. But this is a page of the web interface: it looks neither at
         *     credentials nor at `Accept`, and scripts of other origins may not read it.
         */
        readonly get: operations["get_configuration_page"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whether Onezone is well
         * @description Anybody may call this.
         */
        readonly get: operations["get_health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/test_image": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show a pixel
         * @description By which web pages find out whether there is a way to Onezone. Anybody may call this. `Accept` has to admit `image/png`,
         *     and whatever is refused after that is JSON under this media type.
         */
        readonly get: operations["test_image"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/privileges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the privileges in the zone itself
         * @description Those of users who may view everything, and those of users who may do everything. Anybody may call this.
         */
        readonly get: operations["list_privileges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the account of the user that asks
         * @description Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["get_current_user"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the names of the user that asks
         * @description Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly patch: operations["modify_current_user"];
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the spaces of the user that asks
         * @description The newest first. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_user_spaces"];
        readonly put?: never;
        /**
         * Make a space for the user that asks
         * @description Its owner is the user. The answer has no body; `location` says where the space is.
         *
         *     Users only.
         */
        readonly post: operations["create_user_space"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/spaces/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a space of the user that asks
         * @description A space that the caller does not belong to is not there for them, whoever they are.
         */
        readonly get: operations["get_user_space"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Leave a space
         * @description A space that the user does not belong to, or by way of a group alone, is not there. The only owner can leave when nobody else is left. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly delete: operations["leave_space"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the spaces of the user that asks, also by way of groups
         * @description In ascending order. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_effective_user_spaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_spaces/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a space of the user that asks, also by way of groups
         * @description A space that the caller does not belong to is not there for them, whoever they are.
         */
        readonly get: operations["get_effective_user_space"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the Oneproviders that support spaces of the user that asks
         * @description In ascending order. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_effective_user_providers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_providers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a Oneprovider that supports a space of the user that asks
         * @description Any other Oneprovider is not there for the caller, whoever they are.
         */
        readonly get: operations["get_user_effective_provider"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_providers/{id}/spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the spaces of the user that asks which a Oneprovider supports
         * @description In ascending order. A Oneprovider that supports none of them is not there for the caller, whoever they are.
         */
        readonly get: operations["get_user_spaces_in_effective_provider"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the groups of the user that asks
         * @description The newest first. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_user_groups"];
        readonly put?: never;
        /**
         * Make a group for the user that asks
         * @description The user is its member, with every privilege. The answer has no body; `location` says where the group is.
         *
         *     Users only.
         */
        readonly post: operations["create_user_group"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the groups of the user that asks, also by way of groups
         * @description In ascending order. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_effective_user_groups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_clusters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the clusters that the user that asks is a member of
         * @description In ascending order. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_user_effective_clusters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/effective_handle_services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the handle services that the user that asks can use
         * @description Handle services give persistent identifiers to shares. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_user_effective_handle_services"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/privileges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what the user that asks may do in Onezone itself
         * @description In ascending order. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         */
        readonly get: operations["list_current_user_admin_privileges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/client_tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the access tokens of the user that asks
         * @deprecated
         * @description The named access tokens that are bound to no session, serialized, ascending by their names. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly get: operations["list_client_tokens"];
        readonly put?: never;
        /**
         * Mint an access token for the user that asks
         * @deprecated
         * @description A named token for one year, by a name that tells the time. Keys of a body are ignored. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_client_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/client_tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A serialized token. */
                readonly id: components["parameters"]["ClientToken"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an access token of the user that asks
         * @deprecated
         * @description The id is the serialized token itself, whose named token is deleted. Users only: of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly delete: operations["remove_client_token"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List all spaces
         * @description In descending order, for users with the privilege `oz_spaces_list`.
         */
        readonly get: operations["oz_spaces_list"];
        readonly put?: never;
        /**
         * Make a space
         * @description For users with the privilege `oz_spaces_create`. It has no members; the first user who is added owns it. The answer has no body;
         *     `location` says where the space is.
         */
        readonly post: operations["create_space"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/privileges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the privileges that there are in spaces
         * @description What members, managers and administrators of a space may do, each list in ascending order. Members are what a user or group becomes that is
         *     added without a choice of privileges; administrators have every privilege.
         *
         *     Anybody may call this. But credentials that are sent must hold, or the answer is 401.
         */
        readonly get: operations["list_space_privileges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/marketplace/list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the spaces that are advertised
         * @description In the order of their names, and then of their ids. For users, whatever they may do.
         *
         *     A page begins at the first space whose index is not before the given one, or after the last space of the page that gave the token.
         */
        readonly post: operations["list_marketplace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a space
         * @description For its members, the Oneproviders that support it, and users with the privilege `oz_spaces_view`.
         */
        readonly get: operations["get_space"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a space
         * @description For members with the privilege `space_delete`, and users with the privilege `oz_spaces_delete`. Invitations to it stay, and lead
         *     nowhere.
         */
        readonly delete: operations["remove_space"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change what a space tells about itself
         * @description For members with the privilege `space_update`, and users with the privilege `oz_spaces_update`. Of the former, whoever says whether it is
         *     advertised, or whom to ask, also needs `space_manage_in_marketplace`.
         *
         *     A space that is advertised, or is to be, must say what it is, whose it is and whom to ask.
         */
        readonly patch: operations["modify_space"];
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the users that belong to a space
         * @description In ascending order; without those that belong to it by way of a group alone. For members with the privilege `space_view`, the Oneproviders
         *     that support the space, and users with the privilege `oz_spaces_list_relationships`.
         */
        readonly get: operations["list_space_users"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/users/{uid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Add a user to a space
         * @description Users with the privilege `space_add_user` can add themselves alone, and have to invite others; users with
         *     `oz_spaces_add_relationships` and `oz_users_add_relationships` can add everybody. Whoever lists privileges also needs `space_set_privileges`, or
         *     `oz_spaces_set_privileges`. The first user of a space owns it.
         */
        readonly put: operations["add_space_user"];
        readonly post?: never;
        /**
         * Take a user out of a space
         * @description For members with the privilege `space_remove_user`, and users with `oz_spaces_remove_relationships` and
         *     `oz_users_remove_relationships`. Of the former, only owners can take an owner out. Who belongs to the space by way of a group alone is not
         *     there. The only owner can be taken out when nobody else is left.
         */
        readonly delete: operations["remove_space_user"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the groups that belong to a space
         * @description In ascending order; without those that belong to it by way of another group. For members with the privilege `space_view`, the Oneproviders that
         *     support the space, and users with the privilege `oz_spaces_list_relationships`.
         */
        readonly get: operations["list_space_groups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/groups/{gid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
                /** @description The id of a group. */
                readonly gid: components["parameters"]["MemberGroupId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Add a group to a space
         * @description The members of the group become members of the space. For users with the privilege `space_add_group` in the space and
         *     `group_add_space` in the group, and for those with `oz_spaces_add_relationships` and `oz_groups_add_relationships`. Whoever lists
         *     privileges also needs `space_set_privileges`, or `oz_spaces_set_privileges`.
         */
        readonly put: operations["add_group_to_space"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/shares": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the shares of a space
         * @description For members with the privilege `space_view`, the Oneproviders that support the space, and users with the privilege
         *     `oz_spaces_list_relationships`. Shares are made in Oneproviders.
         */
        readonly get: operations["list_space_shares"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the Oneproviders that support a space
         * @description In ascending order. For its members, these Oneproviders, and users with the privilege `oz_spaces_list_relationships`.
         */
        readonly get: operations["list_space_providers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/groups/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a group
         * @description For its members, the Oneproviders that support a space of it, and users with the privilege `oz_groups_view`.
         */
        readonly get: operations["get_group"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/groups/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a group that belongs to another one
         * @description For users with the privilege `group_add_child` in the group that the path names, and those with `oz_groups_create` and
         *     `oz_groups_add_relationships`. The user has every privilege in the new group, whose members may view the other one. The answer has no
         *     body; `location` says where the group is.
         */
        readonly post: operations["create_child_group"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/groups/{id}/spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a space for a group
         * @description For users with the privilege `group_add_space` in the group, and those with `oz_spaces_create` and `oz_groups_add_relationships`. The
         *     members of the group have every privilege in the space; one who makes it is its owner. The answer has no body; `location` says
         *     where the space is.
         *
         *     That there is no such group is told to those alone who may make spaces for all groups; the space is made all the same.
         */
        readonly post: operations["create_space_for_group"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/clusters/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a cluster
         * @description For its members, its Oneprovider, and users with the privilege `oz_clusters_view`.
         */
        readonly get: operations["get_cluster"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/clusters/{id}/effective_users/{uid}/privileges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        /**
         * List what a user may do in a cluster
         * @description For the user himself, members with the privilege `cluster_view_privileges`, the Oneprovider of the cluster, and users with the
         *     privilege `oz_clusters_view_privileges`. A user who is no member is not there.
         */
        readonly get: operations["list_effective_user_cluster_privileges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List all users
         * @description In descending order, for users with the privilege `oz_users_list`.
         */
        readonly get: operations["oz_users_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/users/{id}/privileges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change what a user may do in Onezone itself
         * @description For users with the privilege `oz_set_privileges`. What is both granted and revoked is granted.
         */
        readonly patch: operations["update_user_admin_privileges"];
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a group
         * @description For users with the privilege `oz_groups_create`. It has no members. The answer has no body; `location` says where the group is.
         */
        readonly post: operations["create_group"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/clusters/{id}/users/{uid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Add a user to a cluster
         * @description Users with the privilege `cluster_add_user` can add themselves alone, and have to invite others; users with
         *     `oz_clusters_add_relationships` and `oz_users_add_relationships` can add everybody. Whoever lists privileges also needs
         *     `cluster_set_privileges`, or `oz_clusters_set_privileges`. A Oneprovider can add everybody to its own cluster.
         */
        readonly put: operations["add_cluster_user"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List all Oneproviders
         * @description In descending order, for users with the privilege `oz_providers_list`.
         */
        readonly get: operations["oz_providers_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/providers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a Oneprovider
         * @description For all Oneproviders, for users of whom it supports a space, members of its cluster, and users with the privilege
         *     `oz_providers_view`.
         */
        readonly get: operations["get_provider_details"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the Oneprovider that asks
         * @description Oneproviders only: of a user it is said that there is no such Oneprovider, before it is looked what they may do.
         */
        readonly get: operations["get_current_provider_details"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider/spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the spaces that the Oneprovider supports which asks
         * @description In ascending order. Oneproviders only: of a user it is said that there is no such Oneprovider, before it is looked what they may do.
         */
        readonly get: operations["list_current_provider_supported_spaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/providers/{id}/spaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the spaces that a Oneprovider supports
         * @description In ascending order. For that Oneprovider, users with the privilege `cluster_view` in its cluster, and users with the
         *     privilege `oz_providers_list_relationships`.
         */
        readonly get: operations["list_provider_supported_spaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider/public/get_current_time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell the time
         * @description Anybody may call this.
         */
        readonly get: operations["check_current_time"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/provider/public/check_my_ip": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell the address from which the caller calls
         * @description Anybody may call this.
         */
        readonly get: operations["check_my_ip"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/users/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a user to a space
         * @deprecated
         * @description Members with the privilege `space_add_user`, and whoever has `oz_spaces_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_space_user_invite_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/groups/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a group to a space
         * @deprecated
         * @description Members with the privilege `space_add_group`, and whoever has `oz_spaces_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_space_group_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/spaces/{id}/providers/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a Oneprovider to support a space
         * @deprecated
         * @description Members with the privilege `space_add_support`, and whoever has `oz_spaces_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_space_support_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/groups/{id}/users/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a user to a group
         * @deprecated
         * @description Members with the privilege `group_add_user`, and whoever has `oz_groups_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_user_group_invite_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/groups/{id}/children/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a group to a group
         * @deprecated
         * @description Members with the privilege `group_add_child`, and whoever has `oz_groups_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_child_group_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/harvesters/{id}/users/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a harvester. */
                readonly id: components["parameters"]["HarvesterId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a user to a harvester
         * @deprecated
         * @description Members with the privilege `harvester_add_user`, and whoever has `oz_harvesters_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_harvester_user_invite_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/harvesters/{id}/groups/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a harvester. */
                readonly id: components["parameters"]["HarvesterId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a group to a harvester
         * @deprecated
         * @description Members with the privilege `harvester_add_group`, and whoever has `oz_harvesters_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_harvester_group_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/harvesters/{id}/spaces/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a harvester. */
                readonly id: components["parameters"]["HarvesterId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a space to a harvester
         * @deprecated
         * @description Members with the privilege `harvester_add_space`, and whoever has `oz_harvesters_add_relationships` in Onezone. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_harvester_invite_space_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/clusters/{id}/users/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a user to a cluster
         * @deprecated
         * @description Members with the privilege `cluster_add_user`, and whoever has `oz_clusters_add_relationships` in Onezone; not the Oneprovider itself, which makes such invitations as named or temporary tokens. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_cluster_user_invite_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/clusters/{id}/groups/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a group to a cluster
         * @deprecated
         * @description Members with the privilege `cluster_add_group`, and whoever has `oz_clusters_add_relationships` in Onezone; not the Oneprovider itself, which makes such invitations as named or temporary tokens. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_cluster_group_invite_token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/users/{id}/clusters/provider_registration_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a Oneprovider be registered for a user
         * @deprecated
         * @description That user, unless Onezone restricts who may register Oneproviders, and whoever has `oz_providers_invite`. What does not exist is not found by anybody, with or without credentials.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_provider_registration_token_for_user"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/onezone/user/clusters/provider_registration_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a Oneprovider be registered for the user that asks
         * @deprecated
         * @description Users; where Onezone restricts who may register Oneproviders, those with `oz_providers_invite`. Of a Oneprovider it is said that there is no such user, before it is looked what it may do.
         *
         *     The invitation is a named token of the caller, whose name tells what it is for; it can be used once. Keys of a body are ignored.
         *
         *     Deprecated: use the named tokens below `/user/tokens/named`.
         */
        readonly post: operations["create_provider_registration_token_for_current_user"];
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
        /** @description What a new space shall be. */
        readonly SpaceRequest: {
            readonly name: components["schemas"]["NameRequest"];
            readonly description?: components["schemas"]["SpaceDescriptionRequest"];
            readonly organizationName?: components["schemas"]["SpaceOrganizationRequest"];
            readonly tags?: components["schemas"]["SpaceTagsRequest"];
            readonly advertisedInMarketplace?: components["schemas"]["AdvertisedRequest"];
            readonly marketplaceContactEmail?: components["schemas"]["ContactEmailRequest"];
            /** @description The same seed gives the same id. There is no second space of an id. */
            readonly idGeneratorSeed?: string;
        };
        /** @description What to change of a space, at least one of the keys. */
        readonly ModifySpaceRequest: {
            readonly name?: components["schemas"]["NameRequest"];
            readonly description?: components["schemas"]["SpaceDescriptionRequest"];
            readonly organizationName?: components["schemas"]["SpaceOrganizationRequest"];
            readonly tags?: components["schemas"]["SpaceTagsRequest"];
            readonly advertisedInMarketplace?: components["schemas"]["AdvertisedRequest"];
            readonly marketplaceContactEmail?: components["schemas"]["ContactEmailRequest"];
        } | unknown | unknown | unknown | unknown | unknown | unknown;
        /** @description What is in it. A space that is advertised needs one. */
        readonly SpaceDescriptionRequest: string;
        /** @description Whose it is. A space that is advertised needs one. */
        readonly SpaceOrganizationRequest: string;
        /** @description What it is about. */
        readonly SpaceTagsRequest: readonly ("agriculture" | "culture" | "economy" | "education" | "energy" | "environment" | "finance" | "fisheries" | "food" | "forestry" | "government" | "health" | "international-issues" | "justice" | "legal-system" | "population" | "public-safety" | "public-sector" | "regions-and-cities" | "science" | "society" | "sport" | "technology" | "transport" | "archival" | "big-data" | "copyrighted" | "demo" | "dynamic" | "experiment" | "EU-funded" | "images" | "incomplete" | "multidimensional-data" | "open-data" | "open-science" | "preliminary" | "raw-data" | "simulation" | "spatial-data" | "static" | "text-data" | "training-set" | "videos")[];
        /** @description Shall others find it? Not, as long as nothing else is said. */
        readonly AdvertisedRequest: boolean;
        /** @description Whom to ask for access. A space that is advertised needs one. */
        readonly ContactEmailRequest: string;
        /** @description What a new group shall be. */
        readonly GroupRequest: {
            readonly name: components["schemas"]["NameRequest"];
            /**
             * @description What the group is for.
             * @default team
             * @enum {string}
             */
            readonly type?: "organization" | "unit" | "team" | "role_holders";
        };
        /** @description What a member of a space shall be able to do there. */
        readonly SpaceMemberRequest: {
            /**
             * @description Without them, the member may view the space, read and write.
             * @default [
             *       "space_read_data",
             *       "space_view",
             *       "space_view_transfers",
             *       "space_write_data"
             *     ]
             */
            readonly privileges?: readonly ("space_add_group" | "space_add_harvester" | "space_add_support" | "space_add_user" | "space_cancel_eviction" | "space_cancel_replication" | "space_create_archives" | "space_delete" | "space_manage_archives" | "space_manage_atm_workflow_executions" | "space_manage_datasets" | "space_manage_in_marketplace" | "space_manage_qos" | "space_manage_shares" | "space_manage_views" | "space_query_views" | "space_read_data" | "space_recall_archives" | "space_register_files" | "space_remove_archives" | "space_remove_group" | "space_remove_harvester" | "space_remove_support" | "space_remove_user" | "space_schedule_atm_workflow_executions" | "space_schedule_eviction" | "space_schedule_replication" | "space_set_privileges" | "space_update" | "space_view" | "space_view_archives" | "space_view_atm_workflow_executions" | "space_view_changes_stream" | "space_view_privileges" | "space_view_qos" | "space_view_statistics" | "space_view_transfers" | "space_view_views" | "space_write_data")[];
        };
        /** @description What a member of a cluster shall be able to do there. */
        readonly ClusterMemberRequest: {
            /**
             * @description Without them, the member may view the cluster.
             * @default [
             *       "cluster_view"
             *     ]
             */
            readonly privileges?: readonly ("cluster_add_group" | "cluster_add_user" | "cluster_delete" | "cluster_remove_group" | "cluster_remove_user" | "cluster_set_privileges" | "cluster_update" | "cluster_view" | "cluster_view_privileges")[];
        };
        /** @description What to change of a user, at least one of the two. */
        readonly ModifyUserRequest: {
            /** @description Letters and digits of any script; spaces, dots, commas, dashes and apostrophes inside. */
            readonly fullName?: string;
            /** @description Latin letters and digits; dots, dashes and underscores inside. No two users have the same. */
            readonly username?: string;
        } | unknown | unknown;
        /** @description Which privileges in Onezone itself to grant and which to revoke, at least one of the two. */
        readonly AdminPrivilegesRequest: {
            readonly grant?: components["schemas"]["AdminPrivilegeListRequest"];
            readonly revoke?: components["schemas"]["AdminPrivilegeListRequest"];
        } | unknown | unknown;
        /** @description Privileges in Onezone itself. */
        readonly AdminPrivilegeListRequest: readonly ("oz_atm_inventories_add_relationships" | "oz_atm_inventories_create" | "oz_atm_inventories_delete" | "oz_atm_inventories_list" | "oz_atm_inventories_list_relationships" | "oz_atm_inventories_remove_relationships" | "oz_atm_inventories_set_privileges" | "oz_atm_inventories_update" | "oz_atm_inventories_view" | "oz_atm_inventories_view_privileges" | "oz_clusters_add_relationships" | "oz_clusters_list" | "oz_clusters_list_relationships" | "oz_clusters_remove_relationships" | "oz_clusters_set_privileges" | "oz_clusters_update" | "oz_clusters_view" | "oz_clusters_view_privileges" | "oz_groups_add_relationships" | "oz_groups_create" | "oz_groups_delete" | "oz_groups_list" | "oz_groups_list_relationships" | "oz_groups_remove_relationships" | "oz_groups_set_privileges" | "oz_groups_update" | "oz_groups_view" | "oz_groups_view_privileges" | "oz_handle_services_add_relationships" | "oz_handle_services_create" | "oz_handle_services_delete" | "oz_handle_services_list" | "oz_handle_services_list_relationships" | "oz_handle_services_remove_relationships" | "oz_handle_services_set_privileges" | "oz_handle_services_update" | "oz_handle_services_view" | "oz_handle_services_view_privileges" | "oz_handles_add_relationships" | "oz_handles_create" | "oz_handles_delete" | "oz_handles_list" | "oz_handles_list_relationships" | "oz_handles_remove_relationships" | "oz_handles_set_privileges" | "oz_handles_update" | "oz_handles_view" | "oz_handles_view_privileges" | "oz_harvesters_add_relationships" | "oz_harvesters_create" | "oz_harvesters_delete" | "oz_harvesters_list" | "oz_harvesters_list_relationships" | "oz_harvesters_remove_relationships" | "oz_harvesters_set_privileges" | "oz_harvesters_update" | "oz_harvesters_view" | "oz_harvesters_view_privileges" | "oz_providers_delete" | "oz_providers_invite" | "oz_providers_list" | "oz_providers_list_relationships" | "oz_providers_update" | "oz_providers_view" | "oz_set_privileges" | "oz_shares_create" | "oz_shares_delete" | "oz_shares_list" | "oz_shares_update" | "oz_shares_view" | "oz_spaces_add_relationships" | "oz_spaces_create" | "oz_spaces_delete" | "oz_spaces_list" | "oz_spaces_list_relationships" | "oz_spaces_remove_relationships" | "oz_spaces_set_privileges" | "oz_spaces_update" | "oz_spaces_view" | "oz_spaces_view_privileges" | "oz_tokens_manage" | "oz_users_add_relationships" | "oz_users_create" | "oz_users_delete" | "oz_users_list" | "oz_users_list_relationships" | "oz_users_manage_passwords" | "oz_users_remove_relationships" | "oz_users_update" | "oz_users_view" | "oz_view_privileges")[];
        /** @description Which of the spaces that are advertised. */
        readonly MarketplaceRequest: {
            /** @description Where to begin. The index of a space is its name, a zero character and its id. */
            readonly index?: string;
            /** @description Where to go on, from the page before. It counts instead of the index. */
            readonly token?: string;
            /**
             * @description How many spaces after that to begin, or before it when it is negative. A text that is such a number will do too.
             * @default 0
             */
            readonly offset?: number | string;
            /**
             * @description How many spaces at most. A text that is such a number will do too.
             * @default 1000
             */
            readonly limit?: number | string;
            readonly tags?: components["schemas"]["SpaceTagsRequest"];
        };
        /** @description Nothing that counts. */
        readonly ClientTokenRequest: Record<string, never>;
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
        /** @description The token, and what it is to be confined by. */
        readonly ConfineTokenRequest: {
            readonly caveats: components["schemas"]["CaveatsRequest"];
            readonly token: components["schemas"]["TokenRequest"];
        };
        /** @description The token to look at. */
        readonly InferAccessTokenScopeRequest: {
            readonly token: components["schemas"]["TokenRequest"];
            readonly consumerToken?: components["schemas"]["TokenRequest"];
        };
        /** @description The token to verify, and how it is used. */
        readonly VerifyAccessTokenRequest: {
            readonly token: components["schemas"]["TokenRequest"];
            readonly peerIp?: components["schemas"]["PeerIpRequest"];
            readonly interface?: components["schemas"]["InterfaceRequest"];
            readonly serviceToken?: components["schemas"]["TokenRequest"];
            readonly consumerToken?: components["schemas"]["TokenRequest"];
            /**
             * @description Whether caveats about data are taken for satisfied, because the caller itself sees to them.
             * @default false
             */
            readonly allowDataAccessCaveats?: boolean;
        };
        /** @description The token to verify, and how it is used. */
        readonly VerifyIdentityTokenRequest: {
            readonly token: components["schemas"]["TokenRequest"];
            readonly peerIp?: components["schemas"]["PeerIpRequest"];
            readonly interface?: components["schemas"]["InterfaceRequest"];
            readonly consumerToken?: components["schemas"]["TokenRequest"];
        };
        /** @description The token to verify, and how it is used. */
        readonly VerifyInviteTokenRequest: {
            readonly token: components["schemas"]["TokenRequest"];
            readonly peerIp?: components["schemas"]["PeerIpRequest"];
            readonly consumerToken?: components["schemas"]["TokenRequest"];
            /**
             * @description Which invitation it must be; without it, any.
             * @enum {unknown}
             */
            readonly expectedInviteType?: "userJoinGroup" | "groupJoinGroup" | "userJoinSpace" | "groupJoinSpace" | "supportSpace" | "harvesterJoinSpace" | "registerOneprovider" | "userJoinCluster" | "groupJoinCluster" | "userJoinHarvester" | "groupJoinHarvester" | "spaceJoinHarvester" | "userJoinAtmInventory" | "groupJoinAtmInventory";
        };
        /** @description What a new named token shall be. */
        readonly NamedTokenRequest: {
            readonly name: components["schemas"]["NameRequest"];
            readonly type?: components["schemas"]["TokenTypeRequest"];
            readonly caveats?: components["schemas"]["CaveatsRequest"];
            readonly customMetadata?: components["schemas"]["CustomMetadataRequest"];
            readonly revoked?: components["schemas"]["RevokedRequest"];
            /**
             * @description How often an invitation may be used. A text that is such a number will do too.
             * @default infinity
             */
            readonly usageLimit?: number | string;
            /** @description What who follows the invitation may do; which ones there are depends on what it invites to. */
            readonly privileges?: readonly string[];
        };
        /** @description What to change of a named token, at least one of the three. */
        readonly ModifyNamedTokenRequest: {
            readonly name?: components["schemas"]["NameRequest"];
            readonly revoked?: components["schemas"]["RevokedRequest"];
            readonly customMetadata?: components["schemas"]["CustomMetadataRequest"];
        } | unknown | unknown | unknown;
        /** @description A serialized token, also with the prefix `opw-` or `opp-`. */
        readonly TokenRequest: string;
        /**
         * @description What narrows the token down, in this order.
         * @default []
         */
        readonly CaveatsRequest: readonly components["schemas"]["CaveatRequest"][];
        /** @description Letters, digits, brackets and underscores of any script; dashes, spaces and dots inside. */
        readonly NameRequest: string;
        /**
         * @description Whatever the client wants to keep with the token.
         * @default {}
         */
        readonly CustomMetadataRequest: Record<string, never>;
        /** @description Whether the token is revoked. */
        readonly RevokedRequest: boolean;
        /** @description From where the token is used; null when that is not known. Without it, the address of the caller counts. */
        readonly PeerIpRequest: string | null;
        /**
         * @description In which interface the token is used. Without it, no caveat about interfaces is satisfied.
         * @enum {string}
         */
        readonly InterfaceRequest: "rest" | "oneclient" | "graphsync";
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
        /** @description A new named token. */
        readonly NamedTokenAnswer: {
            /** @description Under which the token is stored; it is also written in the token. */
            readonly tokenId: string;
            readonly token: components["schemas"]["SerializedToken"];
        };
        /** @description A named token, and what is stored of it. */
        readonly NamedToken: {
            /** @description Under which the token is stored; it is also written in the token. */
            readonly id: string;
            /** @description Unique among the tokens of its subject. */
            readonly name: string;
            readonly subject: components["schemas"]["TokenSubject"];
            readonly type: components["schemas"]["TokenType"];
            /** @description What narrows the token down. */
            readonly caveats: readonly components["schemas"]["Caveat"][];
            readonly metadata: components["schemas"]["TokenMetadata"];
            /** @description Whether the token is revoked. */
            readonly revoked: boolean;
            readonly token: components["schemas"]["SerializedToken"];
        };
        /** @description In whose name a token speaks. */
        readonly TokenSubject: {
            /** @enum {unknown} */
            readonly type: "user" | "oneprovider";
            readonly id: string;
        };
        /** @description What is stored of a token. */
        readonly TokenMetadata: components["schemas"]["PlainTokenMetadata"] | components["schemas"]["InviteTokenMetadata"];
        /** @description What is stored of an access or identity token. */
        readonly PlainTokenMetadata: {
            /** @description Seconds since 1970. */
            readonly creationTime: number;
            readonly custom: components["schemas"]["CustomMetadata"];
        };
        /** @description What is stored of an invite token. */
        readonly InviteTokenMetadata: {
            /** @description Seconds since 1970. */
            readonly creationTime: number;
            readonly custom: components["schemas"]["CustomMetadata"];
            /** @description How often the invitation may be used: a number, or `infinity`. */
            readonly usageLimit: number | string;
            /** @description How often it has been used. */
            readonly usageCount: number;
            /** @description What who follows the invitation may do, ascending; null where invitations of that type carry none. */
            readonly privileges: readonly string[] | null;
        };
        /** @description Whatever the client keeps with the token. */
        readonly CustomMetadata: Record<string, never>;
        /** @description The ids of tokens. */
        readonly TokenIds: {
            readonly tokens: readonly string[];
        };
        /** @description Whether a token is revoked. */
        readonly NamedTokenStatus: {
            readonly revoked: boolean;
        };
        /** @description The generation of temporary tokens. */
        readonly TemporaryTokenGeneration: {
            /** @description 1 before the first revocation. */
            readonly generation: number;
        };
        /** @description A token that is good. */
        readonly VerifiedToken: {
            readonly subject: components["schemas"]["TokenSubject"];
            /** @description For how many seconds it is good yet; null when it has no time caveat. */
            readonly ttl: number | null;
        };
        /** @description What an access token gives access to. */
        readonly AccessTokenScope: {
            /** @description Seconds since 1970; null when the token has no time caveat. */
            readonly validUntil: number | null;
            readonly dataAccessScope: components["schemas"]["DataAccessScope"];
        };
        /** @description Which data can be reached; null for a token of a Oneprovider. */
        readonly DataAccessScope: {
            /** @description Whether the token lets its bearer read alone. */
            readonly readonly: boolean;
            /** @description The spaces by id. */
            readonly spaces: {
                readonly [key: string]: components["schemas"]["ScopedSpace"];
            };
            /** @description The Oneproviders that support them, by id. */
            readonly providers: {
                readonly [key: string]: components["schemas"]["ScopedProvider"];
            };
        } | null;
        /** @description A space, and who supports it. */
        readonly ScopedSpace: {
            readonly name: string;
            /** @description By the id of the Oneprovider. */
            readonly supports: {
                readonly [key: string]: components["schemas"]["ScopedSupport"];
            };
        };
        /** @description The support of a space by a Oneprovider. */
        readonly ScopedSupport: {
            /** @description Whether all its storages can be read alone. */
            readonly readonly: boolean;
        };
        /** @description A Oneprovider. */
        readonly ScopedProvider: {
            readonly name: string;
            readonly domain: string;
            readonly version: string;
            readonly online: boolean;
        };
        /** @description The macaroon in base64url, escaped to letters and digits. With an ordinary domain it starts with `MDA`. */
        readonly SerializedToken: string;
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
        /** @description Which key of the request is missing or wrong. */
        readonly KeyDetails: {
            readonly key: string;
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
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key makes no sense. */
        readonly BadDataError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badData";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key is empty. */
        readonly BadValueEmptyError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueEmpty";
            readonly details: components["schemas"]["KeyDetails"];
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
            readonly details: components["schemas"]["KeyDetails"];
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
        /** @description None of some keys is there. */
        readonly MissingAtLeastOneValueError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "missingAtLeastOneValue";
            readonly details: {
                /** @description Ascending. */
                readonly keys: readonly string[];
            };
            readonly description: string;
        };
        /** @description The value of a key is no text. */
        readonly BadValueStringError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueString";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key is no boolean. */
        readonly BadValueBooleanError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueBoolean";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key is no integer. */
        readonly BadValueIntegerError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueInteger";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key is no JSON object. */
        readonly BadValueJsonError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueJSON";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description A name that breaks the rules for names. */
        readonly BadValueNameError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueName";
            readonly description: string;
        };
        /** @description The value of a key is too low. */
        readonly BadValueTooLowError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueTooLow";
            readonly details: {
                readonly key: string;
                /** @description The lowest that will do. */
                readonly limit: number;
            };
            readonly description: string;
        };
        /** @description The value of a key is none of those allowed. */
        readonly BadValueNotAllowedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueNotAllowed";
            readonly details: {
                readonly key: string;
                readonly allowed: readonly string[];
            };
            readonly description: string;
        };
        /** @description The value of a key is no array of texts. */
        readonly BadValueListOfStringsError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueListOfStrings";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key has what is not allowed there. */
        readonly BadValueListNotAllowedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueListNotAllowed";
            readonly details: {
                readonly key: string;
                readonly allowed: readonly string[];
            };
            readonly description: string;
        };
        /** @description The value of a key is taken. */
        readonly BadValueIdentifierOccupiedError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueIdentifierOccupied";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key is no IPv4 address. */
        readonly BadValueIpv4AddressError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueIPv4Address";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The value of a key is no type of invitation. */
        readonly BadValueInviteTypeError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueInviteType";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description A token that is no invite token, or not of the expected type. */
        readonly NotAnInviteTokenError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "notAnInviteToken";
            readonly details: {
                /** @description As in requests, or `any`. */
                readonly expectedInviteType: string;
                readonly received: components["schemas"]["TokenType"];
            };
            readonly description: string;
        };
        /** @description The token in `serviceToken` does not hold. */
        readonly BadServiceTokenFieldError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badServiceToken";
            readonly details: {
                readonly tokenError: components["schemas"]["GivenTokenFailure"];
            };
            readonly description: string;
        };
        /** @description The token in `consumerToken` does not hold. */
        readonly BadConsumerTokenFieldError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badConsumerToken";
            readonly details: {
                readonly tokenError: components["schemas"]["GivenTokenFailure"];
            };
            readonly description: string;
        };
        /** @description There is no such thing. */
        readonly NotFoundError: {
            /** @constant */
            readonly id: "notFound";
            readonly description: string;
        };
        /** @description Why a token in a request, which is one, does not hold. */
        readonly GivenTokenFailure: components["schemas"]["NotAnIdentityTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"];
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
        /** @description There is one already. */
        readonly AlreadyExistsError: {
            /** @constant */
            readonly id: "alreadyExists";
            readonly description: string;
        };
        /** @description An e-mail address that is none. */
        readonly BadValueEmailError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueEmail";
            readonly description: string;
        };
        /** @description The only owner cannot leave others behind. */
        readonly CannotRemoveLastOwnerError: {
            /** @constant */
            readonly id: "cannotRemoveLastOwner";
            readonly details: {
                readonly entityType: string;
                readonly entityId: string;
            };
            readonly description: string;
        };
        /** @description What a Onezone is. Other releases tell more or less. */
        readonly ZoneConfiguration: {
            readonly name: string | null;
            readonly version: string;
            readonly build: string;
            /** @description Its domain, with a port if it is not 443. */
            readonly domain: string;
            /** @description May Oneproviders have a subdomain of it? */
            readonly subdomainDelegationSupported: boolean;
            /** @description The ways to log in. */
            readonly supportedIdPs: readonly {
                readonly id: string;
                readonly offlineAccess: boolean;
            }[];
            /** @description `unknown` when there is no registry. */
            readonly compatibilityRegistryRevision: number | string;
            /** @description The releases of Oneprovider that it works with; `unknown` when there is no registry. */
            readonly compatibleOneproviderVersions: readonly string[] | string;
            readonly openDataXrootdServerDomain?: string | null;
            readonly bagitUploaderWorkflowSchemaId?: string | null;
            /** @description The tags that a space may have, by theme. */
            readonly availableSpaceTags?: {
                readonly [key: string]: readonly string[];
            };
        };
        /** @description How Onezone is. */
        readonly ZoneHealth: {
            /** @constant */
            readonly status: "healthy";
        };
        /** @description Privileges in the zone itself. */
        readonly ZonePrivileges: {
            /** @description Of users who may view everything. */
            readonly viewer: readonly string[];
            /** @description Of users who may do everything. */
            readonly admin: readonly string[];
        };
        /** @description A user. */
        readonly UserAccountAnswer: {
            readonly userId: string;
            readonly fullName: string;
            readonly username: string | null;
            readonly emails: readonly string[];
            /** @description Accounts at identity providers. */
            readonly linkedAccounts: readonly Record<string, never>[];
            /** @description Seconds since 1970. */
            readonly creationTime: number;
            readonly basicAuthEnabled: boolean;
            readonly blocked: boolean;
            /** @description The former name of `fullName`. */
            readonly name: string;
            /** @description A former name of `username`. */
            readonly login: string | null;
            /** @description A former name of `username`. */
            readonly alias: string | null;
            /** @description The former name of `emails`. */
            readonly emailList: readonly string[];
        };
        /** @description Ids of spaces. */
        readonly SpaceIdsAnswer: {
            readonly spaces: readonly string[];
        };
        /** @description Ids of Oneproviders. */
        readonly ProviderIdsAnswer: {
            readonly providers: readonly string[];
        };
        /** @description Ids of groups. */
        readonly GroupIdsAnswer: {
            readonly groups: readonly string[];
        };
        /** @description A space. */
        readonly SpaceAnswer: {
            readonly spaceId: string;
            readonly name: string;
            readonly description: string;
            readonly organizationName: string;
            readonly tags: readonly string[];
            readonly advertisedInMarketplace: boolean;
            /** @description Empty for those who do not manage the space in the marketplace. */
            readonly marketplaceContactEmail: string;
            /** @description How many bytes each Oneprovider provides. */
            readonly providers: {
                readonly [key: string]: number;
            };
            /** @description How each Oneprovider supports it. */
            readonly supportParametersRegistry: {
                readonly [key: string]: {
                    readonly accountingEnabled: boolean;
                    readonly dirStatsServiceEnabled: boolean;
                    /** @enum {unknown} */
                    readonly dirStatsServiceStatus: "initializing" | "enabled" | "stopping" | "disabled";
                };
            };
            readonly creator: components["schemas"]["CreatorAnswer"];
            /** @description Seconds since 1970. */
            readonly creationTime: number;
        };
        /** @description A Oneprovider. */
        readonly ProviderAnswer: {
            readonly providerId: string;
            /** @description The id of its cluster, which is its own. */
            readonly clusterId: string;
            readonly name: string;
            /** @description Where it is to be reached, with a port if it is not 443. */
            readonly domain: string;
            readonly latitude: number;
            readonly longitude: number;
            readonly online: boolean;
            /** @description Seconds since 1970. */
            readonly creationTime: number;
        };
        /** @description The time. */
        readonly CurrentTimeAnswer: {
            /** @description Milliseconds since 1970. */
            readonly timeMillis: number;
        };
        /** @description An IPv4 address. Null over IPv6, which the real service does not speak. */
        readonly CallerAddressAnswer: string | null;
        /** @description Serialized tokens. */
        readonly ClientTokensAnswer: {
            readonly tokens: readonly string[];
        };
        /** @description Ids of shares. */
        readonly ShareIdsAnswer: {
            readonly shares: readonly string[];
        };
        /** @description A group. */
        readonly GroupAnswer: {
            readonly groupId: string;
            readonly name: string;
            /** @enum {unknown} */
            readonly type: "organization" | "unit" | "team" | "role_holders";
            readonly creator: components["schemas"]["CreatorAnswer"];
            /** @description Seconds since 1970. */
            readonly creationTime: number;
        };
        /** @description Who made it; nobody when it is not known. */
        readonly CreatorAnswer: {
            /** @enum {unknown} */
            readonly type: "user" | "oneprovider" | "nobody" | "root";
            readonly id: string | null;
        };
        /** @description There is nothing by an id that was given. */
        readonly BadValueIdNotFoundError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueIdNotFound";
            readonly details: components["schemas"]["KeyDetails"];
            readonly description: string;
        };
        /** @description The one belongs to the other already. */
        readonly RelationAlreadyExistsError: {
            /** @constant */
            readonly id: "relationAlreadyExists";
            readonly details: {
                readonly childType: string;
                readonly childId: string;
                readonly parentType: string;
                readonly parentId: string;
            };
            readonly description: string;
        };
        /** @description Ids of clusters. */
        readonly ClusterIdsAnswer: {
            readonly clusters: readonly string[];
        };
        /** @description Privileges, in ascending order. */
        readonly PrivilegesAnswer: {
            readonly privileges: readonly string[];
        };
        /** @description A cluster. */
        readonly ClusterAnswer: {
            readonly clusterId: string;
            /** @enum {unknown} */
            readonly type: "onezone" | "oneprovider";
            readonly workerVersion: components["schemas"]["ServiceVersion"];
            readonly onepanelVersion: components["schemas"]["ServiceVersion"];
            /** @description Is Onepanel reached by way of the service? */
            readonly onepanelProxy: boolean;
            readonly creator: components["schemas"]["CreatorAnswer"];
            /** @description Seconds since 1970. */
            readonly creationTime: number;
        };
        /** @description Which version of a service runs there. */
        readonly ServiceVersion: {
            readonly release: string;
            readonly build: string;
            /** @description The hash of its web interface, or `empty`. */
            readonly gui: string;
        };
        /** @description Ids of users. */
        readonly UserIdsAnswer: {
            readonly users: readonly string[];
        };
        /** @description The privileges that there are in spaces, by how much they let do. */
        readonly SpacePrivilegesAnswer: {
            readonly member: readonly string[];
            readonly manager: readonly string[];
            readonly admin: readonly string[];
        };
        /** @description Ids of handle services. */
        readonly HandleServiceIdsAnswer: {
            readonly handle_services: readonly string[];
        };
        /** @description The full name is none that Onezone takes. */
        readonly BadValueFullNameError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueFullName";
            readonly description: string;
        };
        /** @description The username is none that Onezone takes. */
        readonly BadValueUsernameError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueUsername";
            readonly description: string;
        };
        /** @description Some of the spaces that are advertised. */
        readonly MarketplaceAnswer: {
            readonly spaces: readonly {
                readonly spaceId: string;
                readonly index: string;
            }[];
            readonly isLast: boolean;
            readonly nextPageToken: string | null;
        };
        /** @description A number is too low or too high. */
        readonly BadValueNotInRangeError: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly id: "badValueNotInRange";
            readonly details: {
                readonly key: string;
                readonly low: number;
                readonly high: number;
            };
            readonly description: string;
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
         * @description `If-Match` or `If-None-Match` asks for entity tags, and nothing in Onezone has one. Looked at behind `Accept`; with
         *     `If-Match: *` all is well. No body, no content type.
         */
        readonly PreconditionFailed: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `If-None-Match: *`, which is never so. No body, no content type. */
        readonly NotModified: {
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
        /** @description The new token. Two equal requests get two different tokens. */
        readonly TemporaryTokenMade: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SerializedTokenAnswer"];
            };
        };
        /** @description The new token, and the id under which it is stored. */
        readonly NamedTokenMade: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description Where the token is to be found: an URL of Onezone's own domain, whatever host was asked. */
                readonly location: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NamedTokenAnswer"];
            };
        };
        /** @description The token, and what is stored of it. */
        readonly NamedTokenFound: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NamedToken"];
            };
        };
        /** @description The ids of the tokens, ascending by their names. */
        readonly NamedTokenIds: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["TokenIds"];
            };
        };
        /** @description The generation that new temporary tokens get. */
        readonly Generation: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["TemporaryTokenGeneration"];
            };
        };
        /** @description It is done. No body, but a content type all the same. */
        readonly Done: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly TemporaryTokenRefusedToProvider: {
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
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly TemporaryTokenRefusedToCurrentUser: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueTokenTypeError"] | components["schemas"]["InviteTokenTargetIdInvalidError"] | components["schemas"]["InviteTokenSubjectNotAuthorizedError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["TokenTimeCaveatRequiredError"];
                };
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly TemporaryTokenRefusedToUser: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueTokenTypeError"] | components["schemas"]["InviteTokenTargetIdInvalidError"] | components["schemas"]["InviteTokenSubjectNotAuthorizedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["UserBlockedError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["TokenTimeCaveatRequiredError"];
                };
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly NamedTokenRefusedToProvider: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueJsonError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["BadValueTokenTypeError"] | components["schemas"]["InviteTokenTargetIdInvalidError"] | components["schemas"]["InviteTokenSubjectNotAuthorizedError"] | components["schemas"]["BadValueIntegerError"] | components["schemas"]["BadValueTooLowError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["BadValueIdentifierOccupiedError"];
                };
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly NamedTokenRefusedToCurrentUser: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueJsonError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["BadValueTokenTypeError"] | components["schemas"]["InviteTokenTargetIdInvalidError"] | components["schemas"]["InviteTokenSubjectNotAuthorizedError"] | components["schemas"]["BadValueIntegerError"] | components["schemas"]["BadValueTooLowError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["BadValueIdentifierOccupiedError"];
                };
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly NamedTokenRefusedToUser: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueJsonError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["BadValueTokenTypeError"] | components["schemas"]["InviteTokenTargetIdInvalidError"] | components["schemas"]["InviteTokenSubjectNotAuthorizedError"] | components["schemas"]["BadValueIntegerError"] | components["schemas"]["BadValueTooLowError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["UserBlockedError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"] | components["schemas"]["BadValueIdentifierOccupiedError"];
                };
            };
        };
        /** @description The `Accept` header cannot be parsed. No body, no content type. */
        readonly Unacceptable: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The caller is known, but may not do this. */
        readonly Forbidden: {
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
        /** @description There is nothing by that id or name. */
        readonly NotFound: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["NotFoundError"];
                };
            };
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyGet: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "GET";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyPost: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "POST";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyDeleteGetPatch: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "DELETE, GET, PATCH";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyDeleteGetPost: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "DELETE, GET, POST";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What this Onezone is. */
        readonly Configuration: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ZoneConfiguration"];
            };
        };
        /** @description All is well. */
        readonly Health: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ZoneHealth"];
            };
        };
        /** @description A PNG of one transparent pixel. */
        readonly TestImage: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "image/png": unknown;
            };
        };
        /** @description The privileges, each list in ascending order. */
        readonly Privileges: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ZonePrivileges"];
            };
        };
        /** @description The account. */
        readonly UserAccount: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UserAccountAnswer"];
            };
        };
        /** @description The ids of the spaces. */
        readonly SpaceIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SpaceIdsAnswer"];
            };
        };
        /** @description The ids of the Oneproviders. */
        readonly ProviderIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ProviderIdsAnswer"];
            };
        };
        /** @description The ids of the groups. */
        readonly GroupIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GroupIdsAnswer"];
            };
        };
        /** @description The space. */
        readonly SpaceFound: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SpaceAnswer"];
            };
        };
        /** @description The new space is there. No body, but a content type all the same. */
        readonly SpaceMade: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description Where the space is to be found: an URL of Onezone's own domain, whatever host was asked. */
                readonly location: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly SpaceRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueEmailError"];
                };
            };
        };
        /** @description There is one of that id already. */
        readonly AlreadyThere: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["AlreadyExistsError"];
                };
            };
        };
        /** @description The user is the only owner, and others are left. */
        readonly LastOwner: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["CannotRemoveLastOwnerError"];
                };
            };
        };
        /** @description The Oneprovider. */
        readonly ProviderFound: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ProviderAnswer"];
            };
        };
        /** @description The time. */
        readonly CurrentTime: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["CurrentTimeAnswer"];
            };
        };
        /** @description The address, a text. */
        readonly CallerAddress: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["CallerAddressAnswer"];
            };
        };
        /** @description The tokens. */
        readonly ClientTokenList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ClientTokensAnswer"];
            };
        };
        /** @description The new token. */
        readonly ClientTokenMade: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SerializedTokenAnswer"];
            };
        };
        /** @description The request cannot be understood. */
        readonly ClientTokenRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"];
                };
            };
        };
        /** @description The new token. */
        readonly InvitationMade: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SerializedTokenAnswer"];
            };
        };
        /**
         * @description The request cannot be understood; or the name that Onezone makes for the token is none of a token (of a user whose name has an
         *     apostrophe or a comma), or taken (the digits in it are random).
         */
        readonly InvitationRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadValueIdentifierOccupiedError"];
                };
            };
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyDelete: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "DELETE";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyDeleteGet: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "DELETE, GET";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyGetPost: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "GET, POST";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyDeleteGetPut: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "DELETE, GET, PUT";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The new group is there. No body, but a content type all the same. */
        readonly GroupMade: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description Where the group is to be found: an URL of Onezone's own domain, whatever host was asked. */
                readonly location: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly GroupRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadValueNotAllowedError"];
                };
            };
        };
        /** @description The group. */
        readonly GroupFound: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GroupAnswer"];
            };
        };
        /** @description It is a member now. No body, but a content type all the same. */
        readonly MemberAdded: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description Where the member is to be found: an URL of Onezone's own domain, whatever host was asked. */
                readonly location: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly MemberRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueIdNotFoundError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"];
                };
            };
        };
        /** @description It is a member already. */
        readonly AlreadyMember: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["RelationAlreadyExistsError"];
                };
            };
        };
        /** @description The ids of the shares. */
        readonly ShareIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ShareIdsAnswer"];
            };
        };
        /**
         * @description The path does not have the method that was used. No body, no content type. (Never the answer to a method that the
         *     path has; OpenAPI has no other place to write it down.)
         */
        readonly OnlyGetPatch: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                /** @description The methods that the path has, in alphabetical order. */
                readonly allow: "GET, PATCH";
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The ids of the clusters. */
        readonly ClusterIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ClusterIdsAnswer"];
            };
        };
        /** @description The cluster. */
        readonly ClusterFound: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ClusterAnswer"];
            };
        };
        /** @description The privileges. */
        readonly PrivilegeList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PrivilegesAnswer"];
            };
        };
        /** @description The ids of the users. */
        readonly UserIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UserIdsAnswer"];
            };
        };
        /** @description The privileges. */
        readonly SpacePrivileges: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SpacePrivilegesAnswer"];
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly SpaceChangeRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["MissingAtLeastOneValueError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueEmailError"];
                };
            };
        };
        /** @description The ids of the handle services. */
        readonly HandleServiceIdList: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["HandleServiceIdsAnswer"];
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly UserChangeRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueFullNameError"] | components["schemas"]["BadValueUsernameError"] | components["schemas"]["MissingAtLeastOneValueError"] | components["schemas"]["BadValueIdentifierOccupiedError"];
                };
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly PrivilegesRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["MissingAtLeastOneValueError"];
                };
            };
        };
        /** @description The request cannot be understood, or what it asks for is not allowed. */
        readonly ClusterMemberRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueIdNotFoundError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"];
                };
            };
        };
        /** @description The spaces. */
        readonly MarketplacePage: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MarketplaceAnswer"];
            };
        };
        /** @description The request cannot be understood. */
        readonly MarketplaceRefused: {
            headers: {
                readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueIntegerError"] | components["schemas"]["BadValueNotInRangeError"] | components["schemas"]["BadValueListOfStringsError"] | components["schemas"]["BadValueListNotAllowedError"] | components["schemas"]["BadValueEmptyError"];
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
        /** @description The id of a user. It may be empty, and is then nobody's. */
        readonly UserId: string;
        /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
        readonly ProviderId: string;
        /** @description The id of a named token. */
        readonly TokenId: string;
        /** @description The name of a named token. */
        readonly TokenName: string;
        /** @description The id of a space. */
        readonly SpaceId: string;
        /** @description The id of a group. It may be empty, and is then none. */
        readonly GroupId: string;
        /** @description The id of a harvester. */
        readonly HarvesterId: string;
        /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
        readonly ClusterId: string;
        /** @description A serialized token. */
        readonly ClientToken: string;
        /** @description The id of a group. */
        readonly MemberGroupId: string;
        /** @description The id of a user. */
        readonly MemberUserId: string;
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
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly confine_token: {
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
        /** @description The token, and what it is to be confined by. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfineTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The confined token. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SerializedTokenAnswer"];
                };
            };
            /** @description The request cannot be understood, its token is none, or it may not be confined so. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadDataError"] | components["schemas"]["BadValueCaveatError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueTokenError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["UserBlockedError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"];
                    };
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly infer_access_token_scope: {
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
        /** @description The token to look at. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InferAccessTokenScopeRequest"];
            };
        };
        readonly responses: {
            /** @description What the token gives access to. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessTokenScope"];
                };
            };
            /** @description The request cannot be understood, or its token is not good. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueTokenError"] | components["schemas"]["BadConsumerTokenFieldError"] | components["schemas"]["NotAnAccessTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"] | components["schemas"]["TokenSessionInvalidError"];
                    };
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly verify_access_token: {
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
        /** @description The token to verify, and how it is used. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyAccessTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token is good. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            /** @description The request cannot be understood, or its token is not good. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueTokenError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNotAllowedError"] | components["schemas"]["BadValueIpv4AddressError"] | components["schemas"]["BadServiceTokenFieldError"] | components["schemas"]["BadConsumerTokenFieldError"] | components["schemas"]["NotAnAccessTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"] | components["schemas"]["TokenSessionInvalidError"] | components["schemas"]["TokenServiceForbiddenError"];
                    };
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly verify_identity_token: {
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
        /** @description The token to verify, and how it is used. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyIdentityTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token is good. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            /** @description The request cannot be understood, or its token is not good. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueTokenError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNotAllowedError"] | components["schemas"]["BadValueIpv4AddressError"] | components["schemas"]["BadConsumerTokenFieldError"] | components["schemas"]["NotAnIdentityTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"];
                    };
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly verify_invite_token: {
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
        /** @description The token to verify, and how it is used. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyInviteTokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token is good. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifiedToken"];
                };
            };
            /** @description The request cannot be understood, or its token is not good. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["MissingRequiredValueError"] | components["schemas"]["BadValueEmptyError"] | components["schemas"]["BadValueTokenError"] | components["schemas"]["BadValueInviteTypeError"] | components["schemas"]["BadValueIpv4AddressError"] | components["schemas"]["BadConsumerTokenFieldError"] | components["schemas"]["NotAnInviteTokenError"] | components["schemas"]["TokenInvalidError"] | components["schemas"]["TokenRevokedError"] | components["schemas"]["TokenSubjectInvalidError"] | components["schemas"]["TokenCaveatUnknownError"] | components["schemas"]["TokenCaveatUnverifiedError"] | components["schemas"]["UserBlockedError"];
                    };
                };
            };
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_all_named_tokens: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenIds"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_named_token: {
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
            readonly path: {
                /** @description The id of a named token. */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly delete_named_token: {
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
            readonly path: {
                /** @description The id of a named token. */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly modify_named_token: {
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
            readonly path: {
                /** @description The id of a named token. */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        /** @description What to change, at least one of the three. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ModifyNamedTokenRequest"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            /** @description The request cannot be understood, or another token has the name. */
            readonly 400: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly error: components["schemas"]["MalformedDataError"] | components["schemas"]["BadValueJsonError"] | components["schemas"]["BadValueStringError"] | components["schemas"]["BadValueNameError"] | components["schemas"]["BadValueBooleanError"] | components["schemas"]["MissingAtLeastOneValueError"] | components["schemas"]["BadValueIdentifierOccupiedError"];
                    };
                };
            };
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_named_token_status: {
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
            readonly path: {
                /** @description The id of a named token. */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether the token is revoked. */
            readonly 200: {
                headers: {
                    readonly "access-control-allow-origin": components["headers"]["AnyOrigin"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NamedTokenStatus"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_named_tokens_of_current_user: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenIds"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_named_token_for_current_user: {
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
        /** @description What the new token shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NamedTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["NamedTokenMade"];
            readonly 400: components["responses"]["NamedTokenRefusedToCurrentUser"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly delete_named_tokens_of_current_user: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_named_token_of_current_user_by_name: {
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
            readonly path: {
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_temporary_token_generation_of_current_user: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Generation"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_temporary_token_for_current_user: {
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
            readonly 201: components["responses"]["TemporaryTokenMade"];
            readonly 400: components["responses"]["TemporaryTokenRefusedToCurrentUser"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly revoke_all_temporary_tokens_of_current_user: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_named_tokens_of_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenIds"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_named_token_for_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description What the new token shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NamedTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["NamedTokenMade"];
            readonly 400: components["responses"]["NamedTokenRefusedToUser"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly delete_named_tokens_of_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_named_token_of_user_by_name: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_temporary_token_generation_of_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Generation"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_temporary_token_for_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description What the new token shall be. No body at all counts as `{}`. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemporaryTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["TemporaryTokenMade"];
            readonly 400: components["responses"]["TemporaryTokenRefusedToUser"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly revoke_all_temporary_tokens_of_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_named_tokens_of_current_provider: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenIds"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_named_token_for_current_provider: {
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
        /** @description What the new token shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NamedTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["NamedTokenMade"];
            readonly 400: components["responses"]["NamedTokenRefusedToProvider"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly delete_named_tokens_of_current_provider: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_named_token_of_current_provider_by_name: {
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
            readonly path: {
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_temporary_token_generation_of_current_provider: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Generation"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
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
            readonly 201: components["responses"]["TemporaryTokenMade"];
            readonly 400: components["responses"]["TemporaryTokenRefusedToProvider"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly revoke_all_temporary_tokens_of_current_provider: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_named_tokens_of_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenIds"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_named_token_for_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /** @description What the new token shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NamedTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["NamedTokenMade"];
            readonly 400: components["responses"]["NamedTokenRefusedToProvider"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly delete_named_tokens_of_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_named_token_of_provider_by_name: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
                /** @description The name of a named token. */
                readonly name: components["parameters"]["TokenName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NamedTokenFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_temporary_token_generation_of_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Generation"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_temporary_token_for_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        /** @description What the new token shall be. No body at all counts as `{}`. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemporaryTokenRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["TemporaryTokenMade"];
            readonly 400: components["responses"]["TemporaryTokenRefusedToProvider"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly revoke_all_temporary_tokens_of_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyDeleteGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_configuration: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Configuration"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_configuration_page: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What this Onezone is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ZoneConfiguration"];
                };
            };
            /**
             * @description The page does not have the method that was used. No body, no content type, no CORS header. (Never the answer to
             *     a method that the path has; OpenAPI has no other place to write it down.)
             */
            readonly 405: {
                headers: {
                    /** @description The methods that the path has. */
                    readonly allow: "GET";
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly get_health: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Health"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly test_image: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["TestImage"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_privileges: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Privileges"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_current_user: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["UserAccount"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly modify_current_user: {
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
        /** @description What to change, at least one of the two. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ModifyUserRequest"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["UserChangeRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_user_spaces: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_user_space: {
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
        /** @description What the new space shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SpaceRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["SpaceMade"];
            readonly 400: components["responses"]["SpaceRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyThere"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_user_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly leave_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["LastOwner"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_effective_user_spaces: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_effective_user_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_effective_user_providers: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProviderIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_user_effective_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProviderFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_user_spaces_in_effective_provider: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_user_groups: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_user_group: {
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
        /** @description What the new group shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["GroupMade"];
            readonly 400: components["responses"]["GroupRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_effective_user_groups: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_user_effective_clusters: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ClusterIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_user_effective_handle_services: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["HandleServiceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_current_user_admin_privileges: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivilegeList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_client_tokens: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ClientTokenList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_client_token: {
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
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ClientTokenMade"];
            readonly 400: components["responses"]["ClientTokenRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly remove_client_token: {
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
            readonly path: {
                /** @description A serialized token. */
                readonly id: components["parameters"]["ClientToken"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDelete"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly oz_spaces_list: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_space: {
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
        /** @description What the new space shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SpaceRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["SpaceMade"];
            readonly 400: components["responses"]["SpaceRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyThere"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_space_privileges: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpacePrivileges"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_marketplace: {
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
        /** @description Which of them. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MarketplaceRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["MarketplacePage"];
            readonly 400: components["responses"]["MarketplaceRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly remove_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly modify_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /** @description What to change, at least one of the keys. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ModifySpaceRequest"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["SpaceChangeRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_space_users: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["UserIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly add_space_user: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        /** @description What the user shall be able to do there. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SpaceMemberRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["MemberAdded"];
            readonly 400: components["responses"]["MemberRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPut"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyMember"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly remove_space_user: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["LastOwner"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPut"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_space_groups: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly add_group_to_space: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
                /** @description The id of a group. */
                readonly gid: components["parameters"]["MemberGroupId"];
            };
            readonly cookie?: never;
        };
        /** @description What the group shall be able to do there. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SpaceMemberRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["MemberAdded"];
            readonly 400: components["responses"]["MemberRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPut"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyMember"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_space_shares: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ShareIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_space_providers: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProviderIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_group: {
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
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["GroupFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_child_group: {
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
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** @description What the new group shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["GroupMade"];
            readonly 400: components["responses"]["GroupRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_space_for_group: {
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
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** @description What the new space shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SpaceRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["SpaceMade"];
            readonly 400: components["responses"]["SpaceRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyThere"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_cluster: {
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
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ClusterFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_effective_user_cluster_privileges: {
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
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivilegeList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly oz_users_list: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["UserIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly update_user_admin_privileges: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description What to grant and what to revoke, at least one of the two. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdminPrivilegesRequest"];
            };
        };
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["PrivilegesRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_group: {
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
        /** @description What the new group shall be. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["GroupMade"];
            readonly 400: components["responses"]["GroupRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly add_cluster_user: {
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
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
                /** @description The id of a user. */
                readonly uid: components["parameters"]["MemberUserId"];
            };
            readonly cookie?: never;
        };
        /** @description What the user shall be able to do there. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClusterMemberRequest"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["MemberAdded"];
            readonly 400: components["responses"]["ClusterMemberRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPut"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyMember"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly oz_providers_list: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProviderIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["OnlyGetPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_provider_details: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProviderFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly get_current_provider_details: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ProviderFound"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyDeleteGetPatch"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_current_provider_supported_spaces: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly list_provider_supported_spaces: {
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
            readonly path: {
                /** @description The id of a Oneprovider. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["ProviderId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SpaceIdList"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly check_current_time: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CurrentTime"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly check_my_ip: {
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
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CallerAddress"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Unacceptable"];
            readonly 401: components["responses"]["BadCredentials"];
            readonly 405: components["responses"]["OnlyGet"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_space_user_invite_token: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_space_group_token: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_space_support_token: {
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
            readonly path: {
                /** @description The id of a space. */
                readonly id: components["parameters"]["SpaceId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_user_group_invite_token: {
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
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_child_group_token: {
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
            readonly path: {
                /** @description The id of a group. It may be empty, and is then none. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_harvester_user_invite_token: {
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
            readonly path: {
                /** @description The id of a harvester. */
                readonly id: components["parameters"]["HarvesterId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_harvester_group_token: {
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
            readonly path: {
                /** @description The id of a harvester. */
                readonly id: components["parameters"]["HarvesterId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_harvester_invite_space_token: {
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
            readonly path: {
                /** @description The id of a harvester. */
                readonly id: components["parameters"]["HarvesterId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_cluster_user_invite_token: {
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
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_cluster_group_invite_token: {
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
            readonly path: {
                /** @description The id of a cluster; that of a Oneprovider's is the Oneprovider's. */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_provider_registration_token_for_user: {
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
            readonly path: {
                /** @description The id of a user. It may be empty, and is then nobody's. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly create_provider_registration_token_for_current_user: {
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
        /** @description Nothing that counts. A body that is no JSON object is refused all the same. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["InvitationMade"];
            readonly 400: components["responses"]["InvitationRefused"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["OnlyPost"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
