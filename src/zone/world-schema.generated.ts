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
  const ok = validate20(value);
  const errors = ok ? [] : validate20.errors;
  validate20.errors = null;
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
   "description": "The name of the zone. No operation that is served today shows it."
  },
  "version": {
   "description": "The Onezone release that the zone says it is. No operation that is served today shows it."
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

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:onezone-mock:world","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"onezoneDomain":{"$ref":"#/$defs/domain"},"name":{"type":["string","null"]},"version":{"type":"string"},"now":{"type":"integer","minimum":0,"maximum":9007199254740991},"seed":{"type":"string"},"maxTemporaryTokenTtl":{"type":"integer","minimum":0,"maximum":9007199254740991},"maxTokenSize":{"type":"integer","minimum":1,"maximum":9007199254740991},"maxBodySize":{"type":"integer","minimum":1,"maximum":9007199254740991},"basicAuth":{"type":"boolean"},"providerRegistrationPolicy":{"enum":["open","restricted"]},"users":{"type":"array","items":{"$ref":"#/$defs/user"}},"providers":{"type":"array","items":{"$ref":"#/$defs/provider"}},"clusters":{"type":"array","items":{"$ref":"#/$defs/cluster"}},"groups":{"type":"array","items":{"$ref":"#/$defs/group"}},"spaces":{"type":"array","items":{"$ref":"#/$defs/space"}},"harvesters":{"type":"array","items":{"$ref":"#/$defs/harvester"}},"inventories":{"type":"array","items":{"$ref":"#/$defs/inventory"}},"sessions":{"type":"array","items":{"$ref":"#/$defs/session"}},"namedTokens":{"type":"array","items":{"$ref":"#/$defs/namedToken"}},"identityProviders":{"type":"array","items":{"$ref":"#/$defs/identityProvider"}},"geo":{"type":"array","items":{"$ref":"#/$defs/geoEntry"}}},"$defs":{"id":{"type":"string","pattern":"^[^\\s/:|\\p{Cs}]{1,512}$"},"domain":{"type":"string","pattern":"^[^\\s/:]{1,253}(:[0-9]{1,5})?$"},"temporaryTokens":{"type":"object","additionalProperties":false,"properties":{"secret":{"$ref":"#/$defs/secret"},"generation":{"type":"integer","minimum":1,"maximum":9007199254740991}}},"secret":{"type":"string","pattern":"[\\s\\S]"},"user":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"username":{"type":["string","null"]},"password":{"type":["string","null"]},"fullName":{"type":"string"},"emails":{"type":"array","items":{"type":"string"}},"blocked":{"type":"boolean"},"basicAuth":{"type":"boolean"},"onezonePrivileges":{"type":"array","items":{"$ref":"#/$defs/onezonePrivilege"}},"temporaryTokens":{"$ref":"#/$defs/temporaryTokens"}}},"onezonePrivilege":{"type":"string","pattern":"^oz_[a-z_]+$"},"provider":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"domain":{"type":"string"},"version":{"type":"string"},"online":{"type":"boolean"},"temporaryTokens":{"$ref":"#/$defs/temporaryTokens"}}},"cluster":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"members":{"type":"array","items":{"$ref":"#/$defs/clusterMember"}}}},"clusterMember":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/clusterPrivilege"}}}},"clusterPrivilege":{"type":"string","pattern":"^cluster_[a-z_]+$"},"group":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/groupMember"}}}},"groupMember":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/groupPrivilege"}}}},"groupPrivilege":{"type":"string","pattern":"^group_[a-z_]+$"},"space":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"owners":{"type":"array","items":{"$ref":"#/$defs/id"}},"members":{"type":"array","items":{"$ref":"#/$defs/spaceMember"}},"supports":{"type":"array","items":{"$ref":"#/$defs/support"}}}},"spaceMember":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/spacePrivilege"}}}},"spacePrivilege":{"type":"string","pattern":"^space_[a-z_]+$"},"support":{"type":"object","additionalProperties":false,"required":["provider"],"properties":{"provider":{"$ref":"#/$defs/id"},"storage":{"$ref":"#/$defs/id"},"readonly":{"type":"boolean"}}},"harvester":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/harvesterMember"}}}},"harvesterMember":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/harvesterPrivilege"}}}},"harvesterPrivilege":{"type":"string","pattern":"^harvester_[a-z_]+$"},"inventory":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/inventoryMember"}}}},"inventoryMember":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/inventoryPrivilege"}}}},"inventoryPrivilege":{"type":"string","pattern":"^atm_inventory_[a-z_]+$"},"session":{"type":"object","additionalProperties":false,"required":["id","user"],"properties":{"id":{"$ref":"#/$defs/id"},"user":{"$ref":"#/$defs/id"}}},"namedToken":{"type":"object","additionalProperties":false,"required":["id","subject"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"subject":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"type":{"enum":["user","oneprovider"]},"id":{"$ref":"#/$defs/id"}}},"type":{"type":"object"},"caveats":{"type":"array","items":{"type":"object"}},"secret":{"$ref":"#/$defs/secret"},"revoked":{"type":"boolean"},"customMetadata":{"type":"object"},"creationTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"version":{"enum":[1,2]}}},"identityProvider":{"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string"},"tokens":{"type":"object","additionalProperties":{"$ref":"#/$defs/id"}}}},"geoEntry":{"type":"object","additionalProperties":false,"properties":{"network":{"$ref":"#/$defs/network"},"asn":{"type":["integer","null"],"minimum":0,"maximum":4294967295},"country":{"$ref":"#/$defs/country"},"regions":{"type":["array","null"],"items":{"$ref":"#/$defs/region"}}}},"network":{"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$"},"country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"region":{"enum":["Africa","Antarctica","Asia","Europe","EU","NorthAmerica","Oceania","SouthAmerica"]}}};
const schema32 = {"type":"string","pattern":"^[^\\s/:]{1,253}(:[0-9]{1,5})?$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[^\\s/:]{1,253}(:[0-9]{1,5})?$", "u");
const schema33 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"username":{"type":["string","null"]},"password":{"type":["string","null"]},"fullName":{"type":"string"},"emails":{"type":"array","items":{"type":"string"}},"blocked":{"type":"boolean"},"basicAuth":{"type":"boolean"},"onezonePrivileges":{"type":"array","items":{"$ref":"#/$defs/onezonePrivilege"}},"temporaryTokens":{"$ref":"#/$defs/temporaryTokens"}}};
const schema34 = {"type":"string","pattern":"^[^\\s/:|\\p{Cs}]{1,512}$"};
const schema35 = {"type":"string","pattern":"^oz_[a-z_]+$"};
const pattern5 = new RegExp("^[^\\s/:|\\p{Cs}]{1,512}$", "u");
const pattern6 = new RegExp("^oz_[a-z_]+$", "u");
const schema36 = {"type":"object","additionalProperties":false,"properties":{"secret":{"$ref":"#/$defs/secret"},"generation":{"type":"integer","minimum":1,"maximum":9007199254740991}}};
const schema37 = {"type":"string","pattern":"[\\s\\S]"};
const pattern7 = new RegExp("[\\s\\S]", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "secret") || (key0 === "generation"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.generation !== undefined){
let data1 = data.generation;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.username !== undefined){
let data1 = data.username;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema33.properties.username.type}});
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: schema33.properties.password.type}});
errors++;
}
}
if(data.fullName !== undefined){
if(typeof data.fullName !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/fullName",schemaPath:"#/properties/fullName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.emails !== undefined){
let data4 = data.emails;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/emails/" + i0,schemaPath:"#/properties/emails/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.basicAuth !== undefined){
if(typeof data.basicAuth !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/basicAuth",schemaPath:"#/properties/basicAuth/type",keyword:"type",params:{type: "boolean"}});
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
if(!pattern6.test(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/onezonePrivileges/" + i1,schemaPath:"#/$defs/onezonePrivilege/pattern",keyword:"pattern",params:{pattern: "^oz_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/onezonePrivileges/" + i1,schemaPath:"#/$defs/onezonePrivilege/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/onezonePrivileges",schemaPath:"#/properties/onezonePrivileges/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.temporaryTokens !== undefined){
if(!(validate22(data.temporaryTokens, {instancePath:instancePath+"/temporaryTokens",parentData:data,parentDataProperty:"temporaryTokens",rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"domain":{"type":"string"},"version":{"type":"string"},"online":{"type":"boolean"},"temporaryTokens":{"$ref":"#/$defs/temporaryTokens"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "domain")) || (key0 === "version")) || (key0 === "online")) || (key0 === "temporaryTokens"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.online !== undefined){
if(typeof data.online !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/online",schemaPath:"#/properties/online/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.temporaryTokens !== undefined){
if(!(validate22(data.temporaryTokens, {instancePath:instancePath+"/temporaryTokens",parentData:data,parentDataProperty:"temporaryTokens",rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"members":{"type":"array","items":{"$ref":"#/$defs/clusterMember"}}}};
const schema42 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/clusterPrivilege"}}}};
const schema44 = {"type":"string","pattern":"^cluster_[a-z_]+$"};
const pattern11 = new RegExp("^cluster_[a-z_]+$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
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
if(!pattern11.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/clusterPrivilege/pattern",keyword:"pattern",params:{pattern: "^cluster_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/clusterPrivilege/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data1 = data.members;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/members/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/groupMember"}}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/groupPrivilege"}}}};
const schema49 = {"type":"string","pattern":"^group_[a-z_]+$"};
const pattern14 = new RegExp("^group_[a-z_]+$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/groupPrivilege/pattern",keyword:"pattern",params:{pattern: "^group_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/groupPrivilege/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data2[i0], {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"owners":{"type":"array","items":{"$ref":"#/$defs/id"}},"members":{"type":"array","items":{"$ref":"#/$defs/spaceMember"}},"supports":{"type":"array","items":{"$ref":"#/$defs/support"}}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/spacePrivilege"}}}};
const schema55 = {"type":"string","pattern":"^space_[a-z_]+$"};
const pattern18 = new RegExp("^space_[a-z_]+$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
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
if(!pattern18.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/spacePrivilege/pattern",keyword:"pattern",params:{pattern: "^space_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/spacePrivilege/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","additionalProperties":false,"required":["provider"],"properties":{"provider":{"$ref":"#/$defs/id"},"storage":{"$ref":"#/$defs/id"},"readonly":{"type":"boolean"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "provider") || (key0 === "storage")) || (key0 === "readonly"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.storage !== undefined){
let data1 = data.storage;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/storage",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/storage",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/readonly",schemaPath:"#/properties/readonly/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "owners")) || (key0 === "members")) || (key0 === "supports"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
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
if(!pattern5.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.members !== undefined){
let data4 = data.members;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate37(data4[i1], {instancePath:instancePath+"/members/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.supports !== undefined){
let data6 = data.supports;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate39(data6[i2], {instancePath:instancePath+"/supports/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/supports",schemaPath:"#/properties/supports/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/harvesterMember"}}}};
const schema61 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/harvesterPrivilege"}}}};
const schema63 = {"type":"string","pattern":"^harvester_[a-z_]+$"};
const pattern23 = new RegExp("^harvester_[a-z_]+$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
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
if(!pattern23.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/harvesterPrivilege/pattern",keyword:"pattern",params:{pattern: "^harvester_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/harvesterPrivilege/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data2[i0], {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/inventoryMember"}}}};
const schema66 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"$ref":"#/$defs/id"},"privileges":{"type":"array","items":{"$ref":"#/$defs/inventoryPrivilege"}}}};
const schema68 = {"type":"string","pattern":"^atm_inventory_[a-z_]+$"};
const pattern26 = new RegExp("^atm_inventory_[a-z_]+$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "privileges"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
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
if(!pattern26.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/inventoryPrivilege/pattern",keyword:"pattern",params:{pattern: "^atm_inventory_[a-z_]+$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges/" + i0,schemaPath:"#/$defs/inventoryPrivilege/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "members"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data2[i0], {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","additionalProperties":false,"required":["id","user"],"properties":{"id":{"$ref":"#/$defs/id"},"user":{"$ref":"#/$defs/id"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.user === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "user"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/user",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["id","subject"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string"},"subject":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"type":{"enum":["user","oneprovider"]},"id":{"$ref":"#/$defs/id"}}},"type":{"type":"object"},"caveats":{"type":"array","items":{"type":"object"}},"secret":{"$ref":"#/$defs/secret"},"revoked":{"type":"boolean"},"customMetadata":{"type":"object"},"creationTime":{"type":"integer","minimum":0,"maximum":9007199254740991},"version":{"enum":[1,2]}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.subject === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema72.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key1 in data2){
if(!((key1 === "type") || (key1 === "id"))){
vErrors = add(vErrors, {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.type !== undefined){
let data3 = data2.type;
if(!((data3 === "user") || (data3 === "oneprovider"))){
vErrors = add(vErrors, {instancePath:instancePath+"/subject/type",schemaPath:"#/properties/subject/properties/type/enum",keyword:"enum",params:{allowedValues: schema72.properties.subject.properties.type.enum}});
errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/subject/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subject/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "object"}});
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
vErrors = add(vErrors, {instancePath:instancePath+"/caveats/" + i0,schemaPath:"#/properties/caveats/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.secret !== undefined){
let data8 = data.secret;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.customMetadata !== undefined){
let data10 = data.customMetadata;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/customMetadata",schemaPath:"#/properties/customMetadata/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.creationTime !== undefined){
let data11 = data.creationTime;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/creationTime",schemaPath:"#/properties/creationTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.version !== undefined){
let data12 = data.version;
if(!((data12 === 1) || (data12 === 2))){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema72.properties.version.enum}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string"},"tokens":{"type":"object","additionalProperties":{"$ref":"#/$defs/id"}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "prefix") || (key0 === "tokens"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tokens !== undefined){
let data1 = data.tokens;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/tokens/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:|\\p{Cs}]{1,512}$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tokens/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","additionalProperties":false,"properties":{"network":{"$ref":"#/$defs/network"},"asn":{"type":["integer","null"],"minimum":0,"maximum":4294967295},"country":{"$ref":"#/$defs/country"},"regions":{"type":["array","null"],"items":{"$ref":"#/$defs/region"}}}};
const schema79 = {"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$"};
const schema80 = {"type":["string","null"],"pattern":"^[A-Z]{2}$"};
const schema81 = {"enum":["Africa","Antarctica","Asia","Europe","EU","NorthAmerica","Oceania","SouthAmerica"]};
const pattern33 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$", "u");
const pattern34 = new RegExp("^[A-Z]{2}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "network") || (key0 === "asn")) || (key0 === "country")) || (key0 === "regions"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if(typeof data0 === "string"){
if(!pattern33.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.asn !== undefined){
let data1 = data.asn;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/type",keyword:"type",params:{type: schema78.properties.asn.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/asn",schemaPath:"#/properties/asn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.country !== undefined){
let data2 = data.country;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/country",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema80.type}});
errors++;
}
if(typeof data2 === "string"){
if(!pattern34.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/country",schemaPath:"#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}});
errors++;
}
}
}
if(data.regions !== undefined){
let data3 = data.regions;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: schema78.properties.regions.type}});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((((((data4 === "Africa") || (data4 === "Antarctica")) || (data4 === "Asia")) || (data4 === "Europe")) || (data4 === "EU")) || (data4 === "NorthAmerica")) || (data4 === "Oceania")) || (data4 === "SouthAmerica"))){
vErrors = add(vErrors, {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/$defs/region/enum",keyword:"enum",params:{allowedValues: schema81.enum}});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:onezone-mock:world" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.onezoneDomain !== undefined){
let data1 = data.onezoneDomain;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/onezoneDomain",schemaPath:"#/$defs/domain/pattern",keyword:"pattern",params:{pattern: "^[^\\s/:]{1,253}(:[0-9]{1,5})?$"}});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/onezoneDomain",schemaPath:"#/$defs/domain/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema31.properties.name.type}});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.now !== undefined){
let data4 = data.now;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/now",schemaPath:"#/properties/now/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/now",schemaPath:"#/properties/now/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.seed !== undefined){
if(typeof data.seed !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.maxTemporaryTokenTtl !== undefined){
let data6 = data.maxTemporaryTokenTtl;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTemporaryTokenTtl",schemaPath:"#/properties/maxTemporaryTokenTtl/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTemporaryTokenTtl",schemaPath:"#/properties/maxTemporaryTokenTtl/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTemporaryTokenTtl",schemaPath:"#/properties/maxTemporaryTokenTtl/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.maxTokenSize !== undefined){
let data7 = data.maxTokenSize;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTokenSize",schemaPath:"#/properties/maxTokenSize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTokenSize",schemaPath:"#/properties/maxTokenSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxTokenSize",schemaPath:"#/properties/maxTokenSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.maxBodySize !== undefined){
let data8 = data.maxBodySize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxBodySize",schemaPath:"#/properties/maxBodySize/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxBodySize",schemaPath:"#/properties/maxBodySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxBodySize",schemaPath:"#/properties/maxBodySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.basicAuth !== undefined){
if(typeof data.basicAuth !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/basicAuth",schemaPath:"#/properties/basicAuth/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.providerRegistrationPolicy !== undefined){
let data10 = data.providerRegistrationPolicy;
if(!((data10 === "open") || (data10 === "restricted"))){
vErrors = add(vErrors, {instancePath:instancePath+"/providerRegistrationPolicy",schemaPath:"#/properties/providerRegistrationPolicy/enum",keyword:"enum",params:{allowedValues: schema31.properties.providerRegistrationPolicy.enum}});
errors++;
}
}
if(data.users !== undefined){
let data11 = data.users;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data11[i0], {instancePath:instancePath+"/users/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.providers !== undefined){
let data13 = data.providers;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data13[i1], {instancePath:instancePath+"/providers/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clusters !== undefined){
let data15 = data.clusters;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data15[i2], {instancePath:instancePath+"/clusters/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.groups !== undefined){
let data17 = data.groups;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate32(data17[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.spaces !== undefined){
let data19 = data.spaces;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate36(data19[i4], {instancePath:instancePath+"/spaces/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/spaces",schemaPath:"#/properties/spaces/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.harvesters !== undefined){
let data21 = data.harvesters;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate42(data21[i5], {instancePath:instancePath+"/harvesters/" + i5,parentData:data21,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/harvesters",schemaPath:"#/properties/harvesters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.inventories !== undefined){
let data23 = data.inventories;
if(Array.isArray(data23)){
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
if(!(validate46(data23[i6], {instancePath:instancePath+"/inventories/" + i6,parentData:data23,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/inventories",schemaPath:"#/properties/inventories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sessions !== undefined){
let data25 = data.sessions;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
if(!(validate50(data25[i7], {instancePath:instancePath+"/sessions/" + i7,parentData:data25,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.namedTokens !== undefined){
let data27 = data.namedTokens;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
if(!(validate52(data27[i8], {instancePath:instancePath+"/namedTokens/" + i8,parentData:data27,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/namedTokens",schemaPath:"#/properties/namedTokens/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.identityProviders !== undefined){
let data29 = data.identityProviders;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
if(!(validate54(data29[i9], {instancePath:instancePath+"/identityProviders/" + i9,parentData:data29,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/identityProviders",schemaPath:"#/properties/identityProviders/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.geo !== undefined){
let data31 = data.geo;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
if(!(validate56(data31[i10], {instancePath:instancePath+"/geo/" + i10,parentData:data31,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = addAll(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/geo",schemaPath:"#/properties/geo/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
