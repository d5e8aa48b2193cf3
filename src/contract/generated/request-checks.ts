// @ts-nocheck -- AJV's own code; its type is CompiledRequestCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { isJsonObject } from '../../json/json-object.ts';
import type { CompiledRequestCheck } from '../compiled-request-check.ts';

const check_ExamineTokenRequest = validate10;
const schema11 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1}}};
const func2 = (text) => text.length;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.token === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


const check_ConfineTokenRequest = validate11;
const schema12 = {"type":"object","required":["caveats","token"],"properties":{"caveats":{"type":"array","items":true},"token":{"type":"string","minLength":1}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.caveats === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caveats"}});
errors++;
}
if(data.token === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.caveats !== undefined){
if(!(Array.isArray(data.caveats))){
vErrors = note(vErrors, {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


const check_InferAccessTokenScopeRequest = validate12;
const schema13 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1},"consumerToken":{"type":"string","minLength":1}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.token === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consumerToken !== undefined){
let data1 = data.consumerToken;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


const check_VerifyAccessTokenRequest = validate13;
const schema14 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1},"peerIp":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},"interface":true,"serviceToken":{"type":"string","minLength":1},"consumerToken":{"type":"string","minLength":1},"allowDataAccessCaveats":{"type":"boolean"}}};
const pattern0 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.token === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.peerIp !== undefined){
let data1 = data.peerIp;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/type",keyword:"type",params:{type: schema14.properties.peerIp.type}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"}});
errors++;
}
}
}
if(data.serviceToken !== undefined){
let data2 = data.serviceToken;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/serviceToken",schemaPath:"#/properties/serviceToken/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/serviceToken",schemaPath:"#/properties/serviceToken/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.consumerToken !== undefined){
let data3 = data.consumerToken;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.allowDataAccessCaveats !== undefined){
if(typeof data.allowDataAccessCaveats !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/allowDataAccessCaveats",schemaPath:"#/properties/allowDataAccessCaveats/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


const check_VerifyIdentityTokenRequest = validate14;
const schema15 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1},"peerIp":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},"interface":true,"consumerToken":{"type":"string","minLength":1}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.token === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.peerIp !== undefined){
let data1 = data.peerIp;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/type",keyword:"type",params:{type: schema15.properties.peerIp.type}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"}});
errors++;
}
}
}
if(data.consumerToken !== undefined){
let data2 = data.consumerToken;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


const check_VerifyInviteTokenRequest = validate15;
const schema16 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1},"peerIp":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},"consumerToken":{"type":"string","minLength":1},"expectedInviteType":{"enum":["userJoinGroup","groupJoinGroup","userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace","registerOneprovider","userJoinCluster","groupJoinCluster","userJoinHarvester","groupJoinHarvester","spaceJoinHarvester","userJoinAtmInventory","groupJoinAtmInventory"]}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.token === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.peerIp !== undefined){
let data1 = data.peerIp;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/type",keyword:"type",params:{type: schema16.properties.peerIp.type}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"}});
errors++;
}
}
}
if(data.consumerToken !== undefined){
let data2 = data.consumerToken;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/consumerToken",schemaPath:"#/properties/consumerToken/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.expectedInviteType !== undefined){
let data3 = data.expectedInviteType;
if(!((((((((((((((data3 === "userJoinGroup") || (data3 === "groupJoinGroup")) || (data3 === "userJoinSpace")) || (data3 === "groupJoinSpace")) || (data3 === "supportSpace")) || (data3 === "harvesterJoinSpace")) || (data3 === "registerOneprovider")) || (data3 === "userJoinCluster")) || (data3 === "groupJoinCluster")) || (data3 === "userJoinHarvester")) || (data3 === "groupJoinHarvester")) || (data3 === "spaceJoinHarvester")) || (data3 === "userJoinAtmInventory")) || (data3 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, {instancePath:instancePath+"/expectedInviteType",schemaPath:"#/properties/expectedInviteType/enum",keyword:"enum",params:{allowedValues: schema16.properties.expectedInviteType.enum}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


const check_ModifyNamedTokenRequest = validate16;
const schema17 = {"type":"object","properties":{"name":true,"revoked":{"type":"boolean"},"customMetadata":{"type":"object"}},"anyOf":[{"required":["customMetadata"]},{"required":["name"]},{"required":["revoked"]}]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(isJsonObject(data)){
if(data.customMetadata === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "customMetadata"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isJsonObject(data)){
if(data.name === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(isJsonObject(data)){
if(data.revoked === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "revoked"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(isJsonObject(data)){
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.customMetadata !== undefined){
let data1 = data.customMetadata;
if(!(isJsonObject(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/customMetadata",schemaPath:"#/properties/customMetadata/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


const check_NamedTokenRequest = validate17;
const schema18 = {"type":"object","required":["name"],"properties":{"name":true,"type":{"type":"object","anyOf":[{"type":"object","required":["accessToken"],"properties":{"accessToken":{"anyOf":[{"type":"object","maxProperties":0},{"type":"object","required":["sessionId"],"properties":{"sessionId":{"type":"string","minLength":1}}}]}}},{"type":"object","required":["identityToken"],"properties":{"identityToken":{}}},{"type":"object","required":["inviteToken"],"properties":{"inviteToken":{"type":"object","oneOf":[{"type":"object","required":["inviteType","groupId"],"properties":{"inviteType":{"enum":["userJoinGroup","groupJoinGroup"]},"groupId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","spaceId"],"properties":{"inviteType":{"enum":["userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace"]},"spaceId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","adminUserId"],"properties":{"inviteType":{"const":"registerOneprovider"},"adminUserId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","clusterId"],"properties":{"inviteType":{"enum":["userJoinCluster","groupJoinCluster"]},"clusterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","harvesterId"],"properties":{"inviteType":{"enum":["userJoinHarvester","groupJoinHarvester","spaceJoinHarvester"]},"harvesterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","atmInventoryId"],"properties":{"inviteType":{"enum":["userJoinAtmInventory","groupJoinAtmInventory"]},"atmInventoryId":{"type":"string","pattern":"^[^:]+$"}}}],"discriminator":{"propertyName":"inviteType"}}}}]},"caveats":{"type":"array","items":true},"customMetadata":{"type":"object"},"revoked":{"type":"boolean"},"usageLimit":true,"privileges":true}};
const pattern3 = new RegExp("^[^:]+$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.name === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(isJsonObject(data0))){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(isJsonObject(data0)){
if(data0.accessToken === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/required",keyword:"required",params:{missingProperty: "accessToken"}});
errors++;
}
if(data0.accessToken !== undefined){
let data1 = data0.accessToken;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(isJsonObject(data1)){
if(Object.keys(data1).length > 0){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs10 = errors;
if(isJsonObject(data1)){
if(data1.sessionId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/required",keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data1.sessionId !== undefined){
let data2 = data1.sessionId;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken/sessionId",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/properties/sessionId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken/sessionId",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/properties/sessionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(isJsonObject(data0)){
if(data0.identityToken === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/required",keyword:"required",params:{missingProperty: "identityToken"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(isJsonObject(data0)){
if(data0.inviteToken === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/2/required",keyword:"required",params:{missingProperty: "inviteToken"}});
errors++;
}
if(data0.inviteToken !== undefined){
let data3 = data0.inviteToken;
if(isJsonObject(data3)){
const tag0 = data3.inviteType;
if(typeof tag0 == "string"){
if(tag0 === "userJoinGroup"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.groupId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "groupId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data4 = data3.inviteType;
if(!((data4 === "userJoinGroup") || (data4 === "groupJoinGroup"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}});
errors++;
}
}
if(data3.groupId !== undefined){
let data5 = data3.groupId;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinGroup"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.groupId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "groupId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data6 = data3.inviteType;
if(!((data6 === "userJoinGroup") || (data6 === "groupJoinGroup"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}});
errors++;
}
}
if(data3.groupId !== undefined){
let data7 = data3.groupId;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinSpace"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data8 = data3.inviteType;
if(!((((data8 === "userJoinSpace") || (data8 === "groupJoinSpace")) || (data8 === "supportSpace")) || (data8 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data3.spaceId !== undefined){
let data9 = data3.spaceId;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinSpace"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data10 = data3.inviteType;
if(!((((data10 === "userJoinSpace") || (data10 === "groupJoinSpace")) || (data10 === "supportSpace")) || (data10 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data3.spaceId !== undefined){
let data11 = data3.spaceId;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "supportSpace"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data12 = data3.inviteType;
if(!((((data12 === "userJoinSpace") || (data12 === "groupJoinSpace")) || (data12 === "supportSpace")) || (data12 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data3.spaceId !== undefined){
let data13 = data3.spaceId;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data14 = data3.inviteType;
if(!((((data14 === "userJoinSpace") || (data14 === "groupJoinSpace")) || (data14 === "supportSpace")) || (data14 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data3.spaceId !== undefined){
let data15 = data3.spaceId;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "registerOneprovider"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.adminUserId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/required",keyword:"required",params:{missingProperty: "adminUserId"}});
errors++;
}
if(data3.inviteType !== undefined){
if("registerOneprovider" !== data3.inviteType){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/inviteType/const",keyword:"const",params:{allowedValue: "registerOneprovider"}});
errors++;
}
}
if(data3.adminUserId !== undefined){
let data17 = data3.adminUserId;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/adminUserId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/adminUserId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/adminUserId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/adminUserId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinCluster"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.clusterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "clusterId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data18 = data3.inviteType;
if(!((data18 === "userJoinCluster") || (data18 === "groupJoinCluster"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}});
errors++;
}
}
if(data3.clusterId !== undefined){
let data19 = data3.clusterId;
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinCluster"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.clusterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "clusterId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data20 = data3.inviteType;
if(!((data20 === "userJoinCluster") || (data20 === "groupJoinCluster"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}});
errors++;
}
}
if(data3.clusterId !== undefined){
let data21 = data3.clusterId;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinHarvester"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.harvesterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data22 = data3.inviteType;
if(!(((data22 === "userJoinHarvester") || (data22 === "groupJoinHarvester")) || (data22 === "spaceJoinHarvester"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data3.harvesterId !== undefined){
let data23 = data3.harvesterId;
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinHarvester"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.harvesterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data24 = data3.inviteType;
if(!(((data24 === "userJoinHarvester") || (data24 === "groupJoinHarvester")) || (data24 === "spaceJoinHarvester"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data3.harvesterId !== undefined){
let data25 = data3.harvesterId;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.harvesterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data26 = data3.inviteType;
if(!(((data26 === "userJoinHarvester") || (data26 === "groupJoinHarvester")) || (data26 === "spaceJoinHarvester"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data3.harvesterId !== undefined){
let data27 = data3.harvesterId;
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.atmInventoryId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "atmInventoryId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data28 = data3.inviteType;
if(!((data28 === "userJoinAtmInventory") || (data28 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}});
errors++;
}
}
if(data3.atmInventoryId !== undefined){
let data29 = data3.atmInventoryId;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(isJsonObject(data3)){
if(data3.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data3.atmInventoryId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "atmInventoryId"}});
errors++;
}
if(data3.inviteType !== undefined){
let data30 = data3.inviteType;
if(!((data30 === "userJoinAtmInventory") || (data30 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}});
errors++;
}
}
if(data3.atmInventoryId !== undefined){
let data31 = data3.atmInventoryId;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "inviteType", tagValue: tag0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/discriminator",keyword:"discriminator",params:{error: "tag", tag: "inviteType", tagValue: tag0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.caveats !== undefined){
if(!(Array.isArray(data.caveats))){
vErrors = note(vErrors, {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.customMetadata !== undefined){
let data33 = data.customMetadata;
if(!(isJsonObject(data33))){
vErrors = note(vErrors, {instancePath:instancePath+"/customMetadata",schemaPath:"#/properties/customMetadata/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


const check_TemporaryTokenRequest = validate18;
const schema19 = {"type":"object","properties":{"caveats":{"type":"array","items":true},"type":{"type":"object","anyOf":[{"type":"object","required":["accessToken"],"properties":{"accessToken":{"anyOf":[{"type":"object","maxProperties":0},{"type":"object","required":["sessionId"],"properties":{"sessionId":{"type":"string","minLength":1}}}]}}},{"type":"object","required":["identityToken"],"properties":{"identityToken":{}}},{"type":"object","required":["inviteToken"],"properties":{"inviteToken":{"type":"object","oneOf":[{"type":"object","required":["inviteType","groupId"],"properties":{"inviteType":{"enum":["userJoinGroup","groupJoinGroup"]},"groupId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","spaceId"],"properties":{"inviteType":{"enum":["userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace"]},"spaceId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","adminUserId"],"properties":{"inviteType":{"const":"registerOneprovider"},"adminUserId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","clusterId"],"properties":{"inviteType":{"enum":["userJoinCluster","groupJoinCluster"]},"clusterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","harvesterId"],"properties":{"inviteType":{"enum":["userJoinHarvester","groupJoinHarvester","spaceJoinHarvester"]},"harvesterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","atmInventoryId"],"properties":{"inviteType":{"enum":["userJoinAtmInventory","groupJoinAtmInventory"]},"atmInventoryId":{"type":"string","pattern":"^[^:]+$"}}}],"discriminator":{"propertyName":"inviteType"}}}}]}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.caveats !== undefined){
if(!(Array.isArray(data.caveats))){
vErrors = note(vErrors, {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(isJsonObject(data1))){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "object"}});
errors++;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(isJsonObject(data1)){
if(data1.accessToken === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/required",keyword:"required",params:{missingProperty: "accessToken"}});
errors++;
}
if(data1.accessToken !== undefined){
let data2 = data1.accessToken;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(isJsonObject(data2)){
if(Object.keys(data2).length > 0){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs12 = errors;
if(isJsonObject(data2)){
if(data2.sessionId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/required",keyword:"required",params:{missingProperty: "sessionId"}});
errors++;
}
if(data2.sessionId !== undefined){
let data3 = data2.sessionId;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken/sessionId",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/properties/sessionId/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken/sessionId",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/properties/sessionId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
vErrors = note(vErrors, {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(isJsonObject(data1)){
if(data1.identityToken === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/required",keyword:"required",params:{missingProperty: "identityToken"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs18 = errors;
if(isJsonObject(data1)){
if(data1.inviteToken === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/2/required",keyword:"required",params:{missingProperty: "inviteToken"}});
errors++;
}
if(data1.inviteToken !== undefined){
let data4 = data1.inviteToken;
if(isJsonObject(data4)){
const tag0 = data4.inviteType;
if(typeof tag0 == "string"){
if(tag0 === "userJoinGroup"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.groupId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "groupId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data5 = data4.inviteType;
if(!((data5 === "userJoinGroup") || (data5 === "groupJoinGroup"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}});
errors++;
}
}
if(data4.groupId !== undefined){
let data6 = data4.groupId;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinGroup"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.groupId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "groupId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data7 = data4.inviteType;
if(!((data7 === "userJoinGroup") || (data7 === "groupJoinGroup"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}});
errors++;
}
}
if(data4.groupId !== undefined){
let data8 = data4.groupId;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data9 = data4.inviteType;
if(!((((data9 === "userJoinSpace") || (data9 === "groupJoinSpace")) || (data9 === "supportSpace")) || (data9 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data10 = data4.spaceId;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data11 = data4.inviteType;
if(!((((data11 === "userJoinSpace") || (data11 === "groupJoinSpace")) || (data11 === "supportSpace")) || (data11 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data12 = data4.spaceId;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "supportSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data13 = data4.inviteType;
if(!((((data13 === "userJoinSpace") || (data13 === "groupJoinSpace")) || (data13 === "supportSpace")) || (data13 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data14 = data4.spaceId;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.spaceId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data15 = data4.inviteType;
if(!((((data15 === "userJoinSpace") || (data15 === "groupJoinSpace")) || (data15 === "supportSpace")) || (data15 === "harvesterJoinSpace"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data16 = data4.spaceId;
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "registerOneprovider"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.adminUserId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/required",keyword:"required",params:{missingProperty: "adminUserId"}});
errors++;
}
if(data4.inviteType !== undefined){
if("registerOneprovider" !== data4.inviteType){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/inviteType/const",keyword:"const",params:{allowedValue: "registerOneprovider"}});
errors++;
}
}
if(data4.adminUserId !== undefined){
let data18 = data4.adminUserId;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/adminUserId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/adminUserId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/adminUserId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/adminUserId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinCluster"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.clusterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "clusterId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data19 = data4.inviteType;
if(!((data19 === "userJoinCluster") || (data19 === "groupJoinCluster"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}});
errors++;
}
}
if(data4.clusterId !== undefined){
let data20 = data4.clusterId;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinCluster"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.clusterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "clusterId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data21 = data4.inviteType;
if(!((data21 === "userJoinCluster") || (data21 === "groupJoinCluster"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}});
errors++;
}
}
if(data4.clusterId !== undefined){
let data22 = data4.clusterId;
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinHarvester"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.harvesterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data23 = data4.inviteType;
if(!(((data23 === "userJoinHarvester") || (data23 === "groupJoinHarvester")) || (data23 === "spaceJoinHarvester"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data4.harvesterId !== undefined){
let data24 = data4.harvesterId;
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinHarvester"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.harvesterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data25 = data4.inviteType;
if(!(((data25 === "userJoinHarvester") || (data25 === "groupJoinHarvester")) || (data25 === "spaceJoinHarvester"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data4.harvesterId !== undefined){
let data26 = data4.harvesterId;
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.harvesterId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data27 = data4.inviteType;
if(!(((data27 === "userJoinHarvester") || (data27 === "groupJoinHarvester")) || (data27 === "spaceJoinHarvester"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data4.harvesterId !== undefined){
let data28 = data4.harvesterId;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.atmInventoryId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "atmInventoryId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data29 = data4.inviteType;
if(!((data29 === "userJoinAtmInventory") || (data29 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}});
errors++;
}
}
if(data4.atmInventoryId !== undefined){
let data30 = data4.atmInventoryId;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "inviteType"}});
errors++;
}
if(data4.atmInventoryId === undefined){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "atmInventoryId"}});
errors++;
}
if(data4.inviteType !== undefined){
let data31 = data4.inviteType;
if(!((data31 === "userJoinAtmInventory") || (data31 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}});
errors++;
}
}
if(data4.atmInventoryId !== undefined){
let data32 = data4.atmInventoryId;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "inviteType", tagValue: tag0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/discriminator",keyword:"discriminator",params:{error: "tag", tag: "inviteType", tagValue: tag0}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

function note(violations, violation) {
if (violations === null) return [violation];
violations.push(violation);
return violations;
}

const ExamineTokenRequest: CompiledRequestCheck = {
  check: check_ExamineTokenRequest,
  keys: ['token'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
    '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
  },
};
const ConfineTokenRequest: CompiledRequestCheck = {
  check: check_ConfineTokenRequest,
  keys: ['caveats', 'token'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/caveats/type': { errorId: 'badData', causeId: null, key: 'caveats' },
    '#/properties/caveats/items': { errorId: 'badValueCaveat', causeId: null, key: 'caveats' },
    '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
    '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
  },
};
const InferAccessTokenScopeRequest: CompiledRequestCheck = {
  check: check_InferAccessTokenScopeRequest,
  keys: ['token', 'consumerToken'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
    '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
    '#/properties/consumerToken/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'consumerToken' },
    '#/properties/consumerToken/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'consumerToken' },
  },
};
const VerifyAccessTokenRequest: CompiledRequestCheck = {
  check: check_VerifyAccessTokenRequest,
  keys: ['token', 'allowDataAccessCaveats', 'consumerToken', 'interface', 'peerIp', 'serviceToken'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
    '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
    '#/properties/peerIp/type': { errorId: 'badValueIPv4Address', causeId: null, key: 'peerIp' },
    '#/properties/peerIp/pattern': { errorId: 'badValueIPv4Address', causeId: null, key: 'peerIp' },
    '#/properties/serviceToken/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'serviceToken' },
    '#/properties/serviceToken/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'serviceToken' },
    '#/properties/consumerToken/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'consumerToken' },
    '#/properties/consumerToken/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'consumerToken' },
    '#/properties/allowDataAccessCaveats/type': { errorId: 'badValueBoolean', causeId: null, key: 'allowDataAccessCaveats' },
  },
};
const VerifyIdentityTokenRequest: CompiledRequestCheck = {
  check: check_VerifyIdentityTokenRequest,
  keys: ['token', 'consumerToken', 'interface', 'peerIp'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
    '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
    '#/properties/peerIp/type': { errorId: 'badValueIPv4Address', causeId: null, key: 'peerIp' },
    '#/properties/peerIp/pattern': { errorId: 'badValueIPv4Address', causeId: null, key: 'peerIp' },
    '#/properties/consumerToken/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'consumerToken' },
    '#/properties/consumerToken/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'consumerToken' },
  },
};
const VerifyInviteTokenRequest: CompiledRequestCheck = {
  check: check_VerifyInviteTokenRequest,
  keys: ['token', 'consumerToken', 'expectedInviteType', 'peerIp'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
    '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
    '#/properties/peerIp/type': { errorId: 'badValueIPv4Address', causeId: null, key: 'peerIp' },
    '#/properties/peerIp/pattern': { errorId: 'badValueIPv4Address', causeId: null, key: 'peerIp' },
    '#/properties/consumerToken/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'consumerToken' },
    '#/properties/consumerToken/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'consumerToken' },
    '#/properties/expectedInviteType/enum': { errorId: 'badValueInviteType', causeId: null, key: 'expectedInviteType' },
  },
};
const ModifyNamedTokenRequest: CompiledRequestCheck = {
  check: check_ModifyNamedTokenRequest,
  keys: ['customMetadata', 'name', 'revoked'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/anyOf': { errorId: 'missingAtLeastOneValue', causeId: null, key: null },
    '#/properties/revoked/type': { errorId: 'badValueBoolean', causeId: null, key: 'revoked' },
    '#/properties/customMetadata/type': { errorId: 'badValueJSON', causeId: null, key: 'customMetadata' },
  },
};
const NamedTokenRequest: CompiledRequestCheck = {
  check: check_NamedTokenRequest,
  keys: ['name', 'caveats', 'customMetadata', 'privileges', 'revoked', 'type', 'usageLimit'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/type/type': { errorId: 'badValueTokenType', causeId: null, key: 'type' },
    '#/properties/type/anyOf': { errorId: 'badValueTokenType', causeId: null, key: 'type', first: true },
    '#/properties/caveats/type': { errorId: 'badData', causeId: null, key: 'caveats' },
    '#/properties/caveats/items': { errorId: 'badValueCaveat', causeId: null, key: 'caveats' },
    '#/properties/customMetadata/type': { errorId: 'badValueJSON', causeId: null, key: 'customMetadata' },
    '#/properties/revoked/type': { errorId: 'badValueBoolean', causeId: null, key: 'revoked' },
  },
};
const TemporaryTokenRequest: CompiledRequestCheck = {
  check: check_TemporaryTokenRequest,
  keys: ['caveats', 'type'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/properties/caveats/type': { errorId: 'badData', causeId: null, key: 'caveats' },
    '#/properties/caveats/items': { errorId: 'badValueCaveat', causeId: null, key: 'caveats' },
    '#/properties/type/type': { errorId: 'badValueTokenType', causeId: null, key: 'type' },
    '#/properties/type/anyOf': { errorId: 'badValueTokenType', causeId: null, key: 'type' },
  },
};

/** The check of each operation's body. Keys and rules stand in the order in which Onezone looks at them. */
export const requestChecks: Readonly<Record<string, CompiledRequestCheck>> = {
  examine_token: ExamineTokenRequest,
  confine_token: ConfineTokenRequest,
  infer_access_token_scope: InferAccessTokenScopeRequest,
  verify_access_token: VerifyAccessTokenRequest,
  verify_identity_token: VerifyIdentityTokenRequest,
  verify_invite_token: VerifyInviteTokenRequest,
  modify_named_token: ModifyNamedTokenRequest,
  create_named_token_for_current_user: NamedTokenRequest,
  create_temporary_token_for_current_user: TemporaryTokenRequest,
  create_named_token_for_user: NamedTokenRequest,
  create_temporary_token_for_user: TemporaryTokenRequest,
  create_named_token_for_current_provider: NamedTokenRequest,
  create_temporary_token_for_current_provider: TemporaryTokenRequest,
  create_named_token_for_provider: NamedTokenRequest,
  create_temporary_token_for_provider: TemporaryTokenRequest,
};
