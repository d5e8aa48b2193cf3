// Generated from world.schema.json by tools/codegen/world-schema.js. Do not edit.
// @ts-nocheck

/** One violation, in AJV's terms. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the messages need to know of a schema. */
export interface SchemaHints {
  readonly $ref?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaHints>>;
  readonly items?: SchemaHints;
  readonly additionalProperties?: SchemaHints;
  readonly $defs?: Readonly<Record<string, SchemaHints>>;
}

/** At most this many violations are listed. */
export const SHAPE_ERROR_LIMIT = 1000;

/** Every violation of world.schema.json in a value, the first 1000 of them. */
export function checkWorldShape(value: unknown): readonly ShapeError[] {
  const ok = validate10(value);
  const errors = ok ? [] : validate10.errors;
  validate10.errors = null;
  return errors;
}

function add(errors, error) {
  if (errors === null) return [error];
  if (errors.length < SHAPE_ERROR_LIMIT) errors.push(error);
  return errors;
}

function addAll(errors, more) {
  return errors === null ? more : more.reduce(add, errors);
}

export const WORLD_SCHEMA: SchemaHints = {
 "description": "Everything a fake Onezone knows when it starts: who exists, who belongs where, which secrets sign whose tokens, what time it is. Every key is optional, except the ids inside the lists. Times are whole seconds since 1970-01-01T00:00:00Z.",
 "properties": {
  "$schema": {
   "description": "Where an editor finds the schema of this file. The zone ignores it."
  },
  "onezoneDomain": {
   "description": "The domain inscribed in every minted token: a host name, with a port if need be, without `https://` and path.",
   "$ref": "#/$defs/domain"
  },
  "name": {
   "description": "The name of the zone, which `/configuration` shows. A deployed zone always has one; null is for a zone without."
  },
  "version": {
   "description": "The Onezone release that the zone says it is in `/configuration`."
  },
  "now": {
   "description": "The time at which the clock stands still from the start, in whole seconds since the epoch. Leave it out for the real clock."
  },
  "seed": {
   "description": "Any text. Every secret and id that this file does not give is derived from it, so the same file gives the same tokens after every restart."
  },
  "maxTemporaryTokenTtl": {
   "description": "In seconds; 30 days if left out. A temporary token needs a time caveat that is no further away than this."
  },
  "maxTokenSize": {
   "description": "In bytes. A longer token in a body is refused with `tokenTooLarge`."
  },
  "maxBodySize": {
   "description": "In bytes."
  },
  "basicAuth": {
   "description": "Whether basic authentication is switched on in the zone. A user may still have it switched off."
  },
  "providerRegistrationPolicy": {
   "description": "`open`: every user may issue a token to register a Oneprovider for himself. `restricted`: only holders of `oz_providers_invite`."
  },
  "users": {
   "items": {
    "$ref": "#/$defs/user"
   }
  },
  "providers": {
   "items": {
    "$ref": "#/$defs/provider"
   }
  },
  "clusters": {
   "description": "Members of clusters. A cluster exists for every provider and for `onezone`, listed here or not.",
   "items": {
    "$ref": "#/$defs/cluster"
   }
  },
  "groups": {
   "items": {
    "$ref": "#/$defs/group"
   }
  },
  "spaces": {
   "items": {
    "$ref": "#/$defs/space"
   }
  },
  "harvesters": {
   "items": {
    "$ref": "#/$defs/harvester"
   }
  },
  "inventories": {
   "items": {
    "$ref": "#/$defs/inventory"
   }
  },
  "sessions": {
   "description": "Sessions of users at Onezone, to which an access token can be bound.",
   "items": {
    "$ref": "#/$defs/session"
   }
  },
  "namedTokens": {
   "items": {
    "$ref": "#/$defs/namedToken"
   }
  },
  "identityProviders": {
   "description": "Credentials that are no Onedata tokens are looked up here. The first entry whose prefix fits and that knows the token decides.",
   "items": {
    "$ref": "#/$defs/identityProvider"
   }
  },
  "geo": {
   "description": "For asn, geo.country and geo.region caveats. The most specific network that contains an address wins; an address in none has no data, and then these caveats fail.",
   "items": {
    "$ref": "#/$defs/geoEntry"
   }
  }
 },
 "$defs": {
  "id": {
   "description": "Any text of 1 to 512 characters without white space, `/`, `:`, `|`, because it becomes part of tokens. Real ids are 32 lower-case hex digits."
  },
  "domain": {
   "description": "A host name, with a port if need be, without `https://` and path, such as `onezone.example.com` or `localhost:8443`."
  },
  "temporaryTokens": {
   "description": "What signs this subject's temporary tokens.",
   "properties": {
    "secret": {
     "description": "The text that keys the macaroon, usually 64 hex digits. Derived from the seed if left out.",
     "$ref": "#/$defs/secret"
    },
    "generation": {
     "description": "1 or more. Tokens of an older generation are revoked."
    }
   }
  },
  "secret": {
   "description": "Text that is not empty, usually 64 hex digits, such as the output of `openssl rand -hex 32`."
  },
  "user": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "username": {
     "description": "For basic authentication. No two users share one."
    },
    "password": {
     "description": "For basic authentication, in clear: this is a fake. A user without password cannot use basic authentication."
    },
    "fullName": {},
    "emails": {
     "items": {}
    },
    "blocked": {
     "description": "A blocked user's credentials are refused with `userBlocked`."
    },
    "basicAuth": {
     "description": "Whether this user may use basic authentication."
    },
    "onezonePrivileges": {
     "description": "Effective privileges in the zone. `oz_tokens_manage` makes an administrator of everybody's tokens.",
     "items": {
      "$ref": "#/$defs/onezonePrivilege"
     }
    },
    "temporaryTokens": {
     "$ref": "#/$defs/temporaryTokens"
    }
   }
  },
  "onezonePrivilege": {
   "description": "A privilege in the zone, such as `oz_tokens_manage`."
  },
  "provider": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {
     "description": "The id if left out."
    },
    "domain": {
     "description": "Where clients reach this Oneprovider: give the host and port of your own stub. `{id}.{onezoneDomain}` if left out."
    },
    "version": {
     "description": "The zone's release if left out."
    },
    "online": {},
    "temporaryTokens": {
     "$ref": "#/$defs/temporaryTokens"
    }
   }
  },
  "cluster": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "description": "The id of a provider, or `onezone` for the zone's own cluster.",
     "$ref": "#/$defs/id"
    },
    "members": {
     "items": {
      "$ref": "#/$defs/clusterMember"
     }
    }
   }
  },
  "clusterMember": {
   "required": [
    "user"
   ],
   "properties": {
    "user": {
     "description": "A user's id.",
     "$ref": "#/$defs/id"
    },
    "privileges": {
     "items": {
      "$ref": "#/$defs/clusterPrivilege"
     }
    }
   }
  },
  "clusterPrivilege": {
   "description": "A privilege in a cluster, such as `cluster_update`."
  },
  "group": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {},
    "members": {
     "items": {
      "$ref": "#/$defs/groupMember"
     }
    }
   }
  },
  "groupMember": {
   "required": [
    "user"
   ],
   "properties": {
    "user": {
     "description": "A user's id.",
     "$ref": "#/$defs/id"
    },
    "privileges": {
     "items": {
      "$ref": "#/$defs/groupPrivilege"
     }
    }
   }
  },
  "groupPrivilege": {
   "description": "A privilege in a group, such as `group_add_user`."
  },
  "space": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {},
    "owners": {
     "description": "Ids of users who have every privilege in the space. An owner need not be listed as a member too.",
     "items": {
      "$ref": "#/$defs/id"
     }
    },
    "members": {
     "items": {
      "$ref": "#/$defs/spaceMember"
     }
    },
    "supports": {
     "description": "Which providers support the space. A provider serves every member and owner of a space that it supports.",
     "items": {
      "$ref": "#/$defs/support"
     }
    }
   }
  },
  "spaceMember": {
   "required": [
    "user"
   ],
   "properties": {
    "user": {
     "description": "A user's id.",
     "$ref": "#/$defs/id"
    },
    "privileges": {
     "items": {
      "$ref": "#/$defs/spacePrivilege"
     }
    }
   }
  },
  "spacePrivilege": {
   "description": "A privilege in a space, such as `space_read_data`."
  },
  "support": {
   "required": [
    "provider"
   ],
   "properties": {
    "provider": {
     "description": "A provider's id.",
     "$ref": "#/$defs/id"
    },
    "storage": {
     "description": "The storage's id. Derived from the seed if left out.",
     "$ref": "#/$defs/id"
    },
    "readonly": {
     "description": "Whether the storage can only be read."
    }
   }
  },
  "harvester": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {},
    "members": {
     "items": {
      "$ref": "#/$defs/harvesterMember"
     }
    }
   }
  },
  "harvesterMember": {
   "required": [
    "user"
   ],
   "properties": {
    "user": {
     "description": "A user's id.",
     "$ref": "#/$defs/id"
    },
    "privileges": {
     "items": {
      "$ref": "#/$defs/harvesterPrivilege"
     }
    }
   }
  },
  "harvesterPrivilege": {
   "description": "A privilege in a harvester, such as `harvester_view`."
  },
  "inventory": {
   "required": [
    "id"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "name": {},
    "members": {
     "items": {
      "$ref": "#/$defs/inventoryMember"
     }
    }
   }
  },
  "inventoryMember": {
   "required": [
    "user"
   ],
   "properties": {
    "user": {
     "description": "A user's id.",
     "$ref": "#/$defs/id"
    },
    "privileges": {
     "items": {
      "$ref": "#/$defs/inventoryPrivilege"
     }
    }
   }
  },
  "inventoryPrivilege": {
   "description": "A privilege in an automation inventory, such as `atm_inventory_view`."
  },
  "session": {
   "required": [
    "id",
    "user"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/id"
    },
    "user": {
     "description": "A user's id.",
     "$ref": "#/$defs/id"
    }
   }
  },
  "namedToken": {
   "required": [
    "id",
    "subject"
   ],
   "properties": {
    "id": {
     "description": "Real ids are 32 hex digits, `ch`, and 4 hex digits.",
     "$ref": "#/$defs/id"
    },
    "name": {
     "description": "No two tokens of one subject share a name. The id if left out."
    },
    "subject": {
     "description": "Whose token it is.",
     "required": [
      "id"
     ],
     "properties": {
      "type": {},
      "id": {
       "$ref": "#/$defs/id"
      }
     }
    },
    "type": {
     "description": "As in the API: `{\"accessToken\": {}}`, `{\"identityToken\": {}}` or `{\"inviteToken\": {\"inviteType\": …}}`."
    },
    "caveats": {
     "description": "As in the API, such as `{\"type\": \"time\", \"validUntil\": 1700003600}`.",
     "items": {}
    },
    "secret": {
     "description": "The text that keys the macaroon, usually 64 hex digits. Derived from the seed if left out.",
     "$ref": "#/$defs/secret"
    },
    "revoked": {},
    "customMetadata": {
     "description": "Any object."
    },
    "creationTime": {
     "description": "In whole seconds since the epoch. The moment the zone starts if left out."
    },
    "version": {
     "description": "1 for a legacy token, whose identifier is its id alone."
    }
   }
  },
  "identityProvider": {
   "properties": {
    "prefix": {
     "description": "What its tokens begin with when they are presented to Onezone, such as `egi:` or `github/`."
    },
    "tokens": {
     "description": "The id of the user to whom each of its tokens belongs. The keys are the tokens without the prefix.",
     "additionalProperties": {
      "description": "A user's id.",
      "$ref": "#/$defs/id"
     }
    }
   }
  },
  "geoEntry": {
   "properties": {
    "network": {
     "description": "IPv4 in CIDR form. Every address if left out.",
     "$ref": "#/$defs/network"
    },
    "asn": {},
    "country": {
     "$ref": "#/$defs/country"
    },
    "regions": {
     "items": {
      "$ref": "#/$defs/region"
     }
    }
   }
  },
  "network": {
   "description": "An IPv4 network in CIDR form, such as `192.0.2.0/24`. A bare address is a network of one."
  },
  "country": {
   "description": "Two capital letters as in ISO 3166, such as `PL`."
  },
  "region": {
   "description": "One of the eight regions of Onedata."
  }
 }
};

const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[^\\s/:]{1,253}(:[0-9]{1,5})?$", "u");
const pattern1 = new RegExp("^[^\\s/:|\\p{Cs}]{1,512}$", "u");
const pattern2 = new RegExp("^oz_[a-z_]+$", "u");
const pattern3 = new RegExp("[\\s\\S]", "u");

function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "secret") || (key0 === "generation"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "[\\s\\S]"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.generation !== undefined){
let data1 = data.generation;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func2.call({"id":{"$ref":"#/$defs/id"},"username":{"type":["string","null"]},"password":{"type":["string","null"]},"fullName":{"type":"string"},"emails":{"type":"array","items":{"type":"string"}},"blocked":{"type":"boolean"},"basicAuth":{"type":"boolean"},"onezonePrivileges":{"type":"array","items":{"$ref":"#/$defs/onezonePrivilege"}},"temporaryTokens":{"$ref":"#/$defs/temporaryTokens"}}, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.username !== undefined){
let data1 = data.username;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/username",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/password",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.fullName !== undefined){
if(typeof data.fullName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/fullName",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emails !== undefined){
let data4 = data.emails;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/emails/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/emails",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/blocked",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.basicAuth !== undefined){
if(typeof data.basicAuth !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/basicAuth",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.onezonePrivileges !== undefined){
let data8 = data.onezonePrivileges;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/onezonePrivileges/" + i1,keyword:"pattern",params:{pattern: "^oz_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/onezonePrivileges/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/onezonePrivileges",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.temporaryTokens !== undefined){
if(!(validate12(data.temporaryTokens, {instancePath:instancePath+"/temporaryTokens"}))){
vErrors = addAll(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "domain")) || (key0 === "version")) || (key0 === "online")) || (key0 === "temporaryTokens"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.online !== undefined){
if(typeof data.online !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/online",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.temporaryTokens !== undefined){
if(!(validate12(data.temporaryTokens, {instancePath:instancePath+"/temporaryTokens"}))){
vErrors = addAll(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^cluster_[a-z_]+$", "u");

function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.privileges !== undefined){
let data1 = data.privileges;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"pattern",params:{pattern: "^cluster_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data1 = data.members;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data1[i0], {instancePath:instancePath+"/members/" + i0}))){
vErrors = addAll(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^group_[a-z_]+$", "u");

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.privileges !== undefined){
let data1 = data.privileges;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"pattern",params:{pattern: "^group_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data2[i0], {instancePath:instancePath+"/members/" + i0}))){
vErrors = addAll(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^space_[a-z_]+$", "u");

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.privileges !== undefined){
let data1 = data.privileges;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"pattern",params:{pattern: "^space_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "provider"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "provider") || (key0 === "storage")) || (key0 === "readonly"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/provider",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.storage !== undefined){
let data1 = data.storage;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/storage",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/storage",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/readonly",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "owners")) || (key0 === "members")) || (key0 === "supports"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owners !== undefined){
let data2 = data.owners;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/owners/" + i0,keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/owners/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/owners",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.members !== undefined){
let data4 = data.members;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data4[i1], {instancePath:instancePath+"/members/" + i1}))){
vErrors = addAll(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.supports !== undefined){
let data6 = data.supports;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate29(data6[i2], {instancePath:instancePath+"/supports/" + i2}))){
vErrors = addAll(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/supports",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const pattern19 = new RegExp("^harvester_[a-z_]+$", "u");

function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.privileges !== undefined){
let data1 = data.privileges;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"pattern",params:{pattern: "^harvester_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data2[i0], {instancePath:instancePath+"/members/" + i0}))){
vErrors = addAll(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const pattern22 = new RegExp("^atm_inventory_[a-z_]+$", "u");

function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.privileges !== undefined){
let data1 = data.privileges;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"pattern",params:{pattern: "^atm_inventory_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data2[i0], {instancePath:instancePath+"/members/" + i0}))){
vErrors = addAll(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "user"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.subject === undefined){
vErrors = add(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
for(const key0 in data){
if(!(func2.call({"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"subject":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"type":{"enum":["user","oneprovider"]},"id":{"$ref":"#/$defs/id"}}},"type":{"type":"object"},"caveats":{"type":"array","items":{"type":"object"}},"secret":{"$ref":"#/$defs/secret"},"revoked":{"type":"boolean"},"customMetadata":{"type":"object"},"creationTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"version":{"enum":[1,2]}}, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "type") || (key1 === "id"))){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.type !== undefined){
let data3 = data2.type;
if(!((data3 === "user") || (data3 === "oneprovider"))){
vErrors = add(vErrors, {instancePath:instancePath+"/subject/type",keyword:"enum",params:{allowedValues: ["user","oneprovider"]}});
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/subject/id",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subject/id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.caveats !== undefined){
let data6 = data.caveats;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/caveats/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/caveats",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.secret !== undefined){
let data8 = data.secret;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "[\\s\\S]"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/revoked",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.customMetadata !== undefined){
let data10 = data.customMetadata;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/customMetadata",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.creationTime !== undefined){
let data11 = data.creationTime;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/creationTime",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/creationTime",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/creationTime",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!((data12 === 1) || (data12 === 2))){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"enum",params:{allowedValues: [1,2]}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "prefix") || (key0 === "tokens"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tokens !== undefined){
let data1 = data.tokens;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tokens/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const pattern29 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$", "u");
const pattern30 = new RegExp("^[A-Z]{2}$", "u");

function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "network") || (key0 === "asn")) || (key0 === "country")) || (key0 === "regions"))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/network",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.asn !== undefined){
let data1 = data.asn;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/asn",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/asn",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/asn",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.country !== undefined){
let data2 = data.country;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/country",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern30.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/country",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
}
if(data.regions !== undefined){
let data3 = data.regions;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/regions",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((((data4 === "Africa") || (data4 === "Antarctica")) || (data4 === "Asia")) || (data4 === "Europe")) || (data4 === "EU")) || (data4 === "NorthAmerica")) || (data4 === "Oceania")) || (data4 === "SouthAmerica"))){
vErrors = add(vErrors, {instancePath:instancePath+"/regions/" + i0,keyword:"enum",params:{allowedValues: ["Africa","Antarctica","Asia","Europe","EU","NorthAmerica","Oceania","SouthAmerica"]}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath=""}={}){
/*# sourceURL="urn:onezone-mock:world" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call({"$schema":{"type":"string"},"onezoneDomain":{"$ref":"#/$defs/domain"},"name":{"type":["string","null"]},"version":{"type":"string"},"now":{"type":"integer","minimum":0,"maximum":9007199254740991},"seed":{"type":"string"},"maxTemporaryTokenTtl":{"type":"integer","minimum":0,"maximum":9007199254740991},"maxTokenSize":{"type":"integer","minimum":1,"maximum":9007199254740991},"maxBodySize":{"type":"integer","minimum":1,"maximum":9007199254740991},"basicAuth":{"type":"boolean"},"providerRegistrationPolicy":{"enum":["open","restricted"]},"users":{"type":"array","items":{"$ref":"#/$defs/user"}},"providers":{"type":"array","items":{"$ref":"#/$defs/provider"}},"clusters":{"type":"array","items":{"$ref":"#/$defs/cluster"}},"groups":{"type":"array","items":{"$ref":"#/$defs/group"}},"spaces":{"type":"array","items":{"$ref":"#/$defs/space"}},"harvesters":{"type":"array","items":{"$ref":"#/$defs/harvester"}},"inventories":{"type":"array","items":{"$ref":"#/$defs/inventory"}},"sessions":{"type":"array","items":{"$ref":"#/$defs/session"}},"namedTokens":{"type":"array","items":{"$ref":"#/$defs/namedToken"}},"identityProviders":{"type":"array","items":{"$ref":"#/$defs/identityProvider"}},"geo":{"type":"array","items":{"$ref":"#/$defs/geoEntry"}}}, key0))){
vErrors = add(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.onezoneDomain !== undefined){
let data1 = data.onezoneDomain;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/onezoneDomain",keyword:"pattern",params:{pattern: "^[^\\s/:]{1,253}(:[0-9]{1,5})?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/onezoneDomain",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.now !== undefined){
let data4 = data.now;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/now",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/now",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/now",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.seed !== undefined){
if(typeof data.seed !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.maxTemporaryTokenTtl !== undefined){
let data6 = data.maxTemporaryTokenTtl;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTemporaryTokenTtl",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTemporaryTokenTtl",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTemporaryTokenTtl",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxTokenSize !== undefined){
let data7 = data.maxTokenSize;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTokenSize",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTokenSize",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTokenSize",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxBodySize !== undefined){
let data8 = data.maxBodySize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxBodySize",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxBodySize",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxBodySize",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.basicAuth !== undefined){
if(typeof data.basicAuth !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/basicAuth",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.providerRegistrationPolicy !== undefined){
let data10 = data.providerRegistrationPolicy;
if(!((data10 === "open") || (data10 === "restricted"))){
vErrors = add(vErrors, {instancePath:instancePath+"/providerRegistrationPolicy",keyword:"enum",params:{allowedValues: ["open","restricted"]}});
errors++;
}
}
if(data.users !== undefined){
let data11 = data.users;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data11[i0], {instancePath:instancePath+"/users/" + i0}))){
vErrors = addAll(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.providers !== undefined){
let data13 = data.providers;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data13[i1], {instancePath:instancePath+"/providers/" + i1}))){
vErrors = addAll(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clusters !== undefined){
let data15 = data.clusters;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18(data15[i2], {instancePath:instancePath+"/clusters/" + i2}))){
vErrors = addAll(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/clusters",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.groups !== undefined){
let data17 = data.groups;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate22(data17[i3], {instancePath:instancePath+"/groups/" + i3}))){
vErrors = addAll(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.spaces !== undefined){
let data19 = data.spaces;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate26(data19[i4], {instancePath:instancePath+"/spaces/" + i4}))){
vErrors = addAll(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/spaces",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.harvesters !== undefined){
let data21 = data.harvesters;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate32(data21[i5], {instancePath:instancePath+"/harvesters/" + i5}))){
vErrors = addAll(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/harvesters",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.inventories !== undefined){
let data23 = data.inventories;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
if(!(validate36(data23[i6], {instancePath:instancePath+"/inventories/" + i6}))){
vErrors = addAll(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inventories",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sessions !== undefined){
let data25 = data.sessions;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(!(validate40(data25[i7], {instancePath:instancePath+"/sessions/" + i7}))){
vErrors = addAll(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.namedTokens !== undefined){
let data27 = data.namedTokens;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
if(!(validate42(data27[i8], {instancePath:instancePath+"/namedTokens/" + i8}))){
vErrors = addAll(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/namedTokens",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.identityProviders !== undefined){
let data29 = data.identityProviders;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
if(!(validate44(data29[i9], {instancePath:instancePath+"/identityProviders/" + i9}))){
vErrors = addAll(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/identityProviders",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.geo !== undefined){
let data31 = data.geo;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
if(!(validate46(data31[i10], {instancePath:instancePath+"/geo/" + i10}))){
vErrors = addAll(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/geo",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
