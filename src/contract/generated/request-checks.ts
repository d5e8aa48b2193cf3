// @ts-nocheck -- AJV's own code; its type is CompiledRequestCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { isJsonObject } from '../../json/json-object.ts';
import type { CompiledRequestCheck } from '../compiled-request-check.ts';

const check_ExamineTokenRequest = validate10;
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
const pattern0 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})$", "u");

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
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})$"}});
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
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})$"}});
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
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/type",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/peerIp",schemaPath:"#/properties/peerIp/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})$"}});
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
vErrors = note(vErrors, {instancePath:instancePath+"/expectedInviteType",schemaPath:"#/properties/expectedInviteType/enum",keyword:"enum",params:{allowedValues: ["userJoinGroup","groupJoinGroup","userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace","registerOneprovider","userJoinCluster","groupJoinCluster","userJoinHarvester","groupJoinHarvester","spaceJoinHarvester","userJoinAtmInventory","groupJoinAtmInventory"]}});
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

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!fits0(data)){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
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
if(!fits1(data0)){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}});
errors++;
}
}
if(data.caveats !== undefined){
if(!(Array.isArray(data.caveats))){
vErrors = note(vErrors, {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.customMetadata !== undefined){
let data2 = data.customMetadata;
if(!(isJsonObject(data2))){
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
if(!fits1(data1)){
vErrors = note(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}});
errors++;
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


const check_ModifyUserRequest = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!fits13(data)){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
if(!(isJsonObject(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


const check_SpaceRequest = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.name === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.advertisedInMarketplace !== undefined){
if(typeof data.advertisedInMarketplace !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/advertisedInMarketplace",schemaPath:"#/properties/advertisedInMarketplace/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


const check_GroupRequest = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(isJsonObject(data)){
if(data.name === undefined){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


const check_ClientTokenRequest = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(isJsonObject(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


const check_MarketplaceRequest = validate23;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(isJsonObject(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


const check_ModifySpaceRequest = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!fits14(data)){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
if(isJsonObject(data)){
if(data.advertisedInMarketplace !== undefined){
if(typeof data.advertisedInMarketplace !== "boolean"){
vErrors = note(vErrors, {instancePath:instancePath+"/advertisedInMarketplace",schemaPath:"#/properties/advertisedInMarketplace/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


const check_SpaceMemberRequest = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(isJsonObject(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


const check_AdminPrivilegesRequest = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!fits15(data)){
vErrors = note(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
if(!(isJsonObject(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


const check_ClusterMemberRequest = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(isJsonObject(data))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

function note(violations, violation) {
if (violations === null) return [violation];
violations.push(violation);
return violations;
}

const fits0 = validate_21;

function validate_21(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(isJsonObject(data)){
let missing0;
if((data.customMetadata === undefined) && (missing0 = "customMetadata")){
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(isJsonObject(data)){
let missing1;
if((data.name === undefined) && (missing1 = "name")){
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isJsonObject(data)){
let missing2;
if((data.revoked === undefined) && (missing2 = "revoked")){
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
}
}
}
return errors === 0;
}


const fits1 = validate_22;
const func_2 = (text) => text.length;

function validate_24(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if((data.sessionId === undefined) && (missing0 = "sessionId")){
return false;
}
else {
if(data.sessionId !== undefined){
let data0 = data.sessionId;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func_2(data0) < 1){
return false;
}
}
else {
return false;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_23(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if((data.accessToken === undefined) && (missing0 = "accessToken")){
return false;
}
else {
if(data.accessToken !== undefined){
let data0 = data.accessToken;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(isJsonObject(data0)){
if(Object.keys(data0).length > 0){
errors++;
}
}
else {
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(!(validate_24(data0))){
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors++;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
}
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_27(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if((data.identityToken === undefined) && (missing0 = "identityToken")){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}

const pattern_0 = new RegExp("^[^:]+$", "u");

function validate_31(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern_0.test(data)){
return false;
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_30(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if(((data.inviteType === undefined) && (missing0 = "inviteType")) || ((data.groupId === undefined) && (missing0 = "groupId"))){
return false;
}
else {
if(data.inviteType !== undefined){
let data0 = data.inviteType;
const _errs1 = errors;
if(!((data0 === "userJoinGroup") || (data0 === "groupJoinGroup"))){
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupId !== undefined){
const _errs2 = errors;
if(!(validate_31(data.groupId))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_33(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if(((data.inviteType === undefined) && (missing0 = "inviteType")) || ((data.spaceId === undefined) && (missing0 = "spaceId"))){
return false;
}
else {
if(data.inviteType !== undefined){
let data0 = data.inviteType;
const _errs1 = errors;
if(!((((data0 === "userJoinSpace") || (data0 === "groupJoinSpace")) || (data0 === "supportSpace")) || (data0 === "harvesterJoinSpace"))){
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spaceId !== undefined){
const _errs2 = errors;
if(!(validate_31(data.spaceId))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_35(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if(((data.inviteType === undefined) && (missing0 = "inviteType")) || ((data.adminUserId === undefined) && (missing0 = "adminUserId"))){
return false;
}
else {
if(data.inviteType !== undefined){
const _errs1 = errors;
if("registerOneprovider" !== data.inviteType){
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adminUserId !== undefined){
const _errs2 = errors;
if(!(validate_31(data.adminUserId))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_37(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if(((data.inviteType === undefined) && (missing0 = "inviteType")) || ((data.clusterId === undefined) && (missing0 = "clusterId"))){
return false;
}
else {
if(data.inviteType !== undefined){
let data0 = data.inviteType;
const _errs1 = errors;
if(!((data0 === "userJoinCluster") || (data0 === "groupJoinCluster"))){
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusterId !== undefined){
const _errs2 = errors;
if(!(validate_31(data.clusterId))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_39(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if(((data.inviteType === undefined) && (missing0 = "inviteType")) || ((data.harvesterId === undefined) && (missing0 = "harvesterId"))){
return false;
}
else {
if(data.inviteType !== undefined){
let data0 = data.inviteType;
const _errs1 = errors;
if(!(((data0 === "userJoinHarvester") || (data0 === "groupJoinHarvester")) || (data0 === "spaceJoinHarvester"))){
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.harvesterId !== undefined){
const _errs2 = errors;
if(!(validate_31(data.harvesterId))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_41(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if(((data.inviteType === undefined) && (missing0 = "inviteType")) || ((data.atmInventoryId === undefined) && (missing0 = "atmInventoryId"))){
return false;
}
else {
if(data.inviteType !== undefined){
let data0 = data.inviteType;
const _errs1 = errors;
if(!((data0 === "userJoinAtmInventory") || (data0 === "groupJoinAtmInventory"))){
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atmInventoryId !== undefined){
const _errs2 = errors;
if(!(validate_31(data.atmInventoryId))){
errors++;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_29(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(isJsonObject(data)){
let missing0;
if((data.inviteToken === undefined) && (missing0 = "inviteToken")){
return false;
}
else {
if(data.inviteToken !== undefined){
let data0 = data.inviteToken;
const _errs1 = errors;
if(errors === _errs1){
if(isJsonObject(data0)){
const tag0 = data0.inviteType;
if(typeof tag0 == "string"){
if(tag0 === "userJoinGroup"){
if(!(validate_30(data0))){
errors++;
}
}
else if(tag0 === "groupJoinGroup"){
if(!(validate_30(data0))){
errors++;
}
}
else if(tag0 === "userJoinSpace"){
if(!(validate_33(data0))){
errors++;
}
}
else if(tag0 === "groupJoinSpace"){
if(!(validate_33(data0))){
errors++;
}
}
else if(tag0 === "supportSpace"){
if(!(validate_33(data0))){
errors++;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(!(validate_33(data0))){
errors++;
}
}
else if(tag0 === "registerOneprovider"){
if(!(validate_35(data0))){
errors++;
}
}
else if(tag0 === "userJoinCluster"){
if(!(validate_37(data0))){
errors++;
}
}
else if(tag0 === "groupJoinCluster"){
if(!(validate_37(data0))){
errors++;
}
}
else if(tag0 === "userJoinHarvester"){
if(!(validate_39(data0))){
errors++;
}
}
else if(tag0 === "groupJoinHarvester"){
if(!(validate_39(data0))){
errors++;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(!(validate_39(data0))){
errors++;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(!(validate_41(data0))){
errors++;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(!(validate_41(data0))){
errors++;
}
}
else {
return false;
}
}
else {
return false;
}
}
else {
return false;
}
}
}
}
}
else {
return false;
}
}
return errors === 0;
}


function validate_22(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate_23(data))){
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate_27(data))){
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate_29(data))){
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
}
}
}
return errors === 0;
}


const fits13 = validate_58;

function validate_58(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(isJsonObject(data)){
let missing0;
if((data.fullName === undefined) && (missing0 = "fullName")){
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(isJsonObject(data)){
let missing1;
if((data.username === undefined) && (missing1 = "username")){
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
}
}
}
return errors === 0;
}


const fits14 = validate_59;

function validate_59(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(isJsonObject(data)){
let missing0;
if((data.advertisedInMarketplace === undefined) && (missing0 = "advertisedInMarketplace")){
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(isJsonObject(data)){
let missing1;
if((data.description === undefined) && (missing1 = "description")){
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(isJsonObject(data)){
let missing2;
if((data.marketplaceContactEmail === undefined) && (missing2 = "marketplaceContactEmail")){
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(isJsonObject(data)){
let missing3;
if((data.name === undefined) && (missing3 = "name")){
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(isJsonObject(data)){
let missing4;
if((data.organizationName === undefined) && (missing4 = "organizationName")){
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(isJsonObject(data)){
let missing5;
if((data.tags === undefined) && (missing5 = "tags")){
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
}
}
}
return errors === 0;
}


const fits15 = validate_60;

function validate_60(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(isJsonObject(data)){
let missing0;
if((data.grant === undefined) && (missing0 = "grant")){
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(isJsonObject(data)){
let missing1;
if((data.revoke === undefined) && (missing1 = "revoke")){
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
errors++;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
}
}
}
return errors === 0;
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
const ModifyUserRequest: CompiledRequestCheck = {
  check: check_ModifyUserRequest,
  keys: ['fullName', 'username'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/anyOf': { errorId: 'missingAtLeastOneValue', causeId: null, key: null },
  },
};
const SpaceRequest: CompiledRequestCheck = {
  check: check_SpaceRequest,
  keys: [
    'name',
    'advertisedInMarketplace',
    'description',
    'idGeneratorSeed',
    'marketplaceContactEmail',
    'organizationName',
    'tags',
  ],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
    '#/properties/advertisedInMarketplace/type': { errorId: 'badValueBoolean', causeId: null, key: 'advertisedInMarketplace' },
  },
};
const GroupRequest: CompiledRequestCheck = {
  check: check_GroupRequest,
  keys: ['name', 'type'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
  },
};
const ClientTokenRequest: CompiledRequestCheck = {
  check: check_ClientTokenRequest,
  keys: [],
  rules: { '#/type': { errorId: 'malformedData', causeId: null, key: null } },
};
const MarketplaceRequest: CompiledRequestCheck = {
  check: check_MarketplaceRequest,
  keys: ['index', 'limit', 'offset', 'tags', 'token'],
  rules: { '#/type': { errorId: 'malformedData', causeId: null, key: null } },
};
const ModifySpaceRequest: CompiledRequestCheck = {
  check: check_ModifySpaceRequest,
  keys: [
    'advertisedInMarketplace',
    'description',
    'marketplaceContactEmail',
    'name',
    'organizationName',
    'tags',
  ],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/anyOf': { errorId: 'missingAtLeastOneValue', causeId: null, key: null },
    '#/properties/advertisedInMarketplace/type': { errorId: 'badValueBoolean', causeId: null, key: 'advertisedInMarketplace' },
  },
};
const SpaceMemberRequest: CompiledRequestCheck = {
  check: check_SpaceMemberRequest,
  keys: ['privileges'],
  rules: { '#/type': { errorId: 'malformedData', causeId: null, key: null } },
};
const AdminPrivilegesRequest: CompiledRequestCheck = {
  check: check_AdminPrivilegesRequest,
  keys: ['grant', 'revoke'],
  rules: {
    '#/type': { errorId: 'malformedData', causeId: null, key: null },
    '#/anyOf': { errorId: 'missingAtLeastOneValue', causeId: null, key: null },
  },
};
const ClusterMemberRequest: CompiledRequestCheck = {
  check: check_ClusterMemberRequest,
  keys: ['privileges'],
  rules: { '#/type': { errorId: 'malformedData', causeId: null, key: null } },
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
  modify_current_user: ModifyUserRequest,
  create_user_space: SpaceRequest,
  create_user_group: GroupRequest,
  create_client_token: ClientTokenRequest,
  create_space: SpaceRequest,
  list_marketplace: MarketplaceRequest,
  modify_space: ModifySpaceRequest,
  add_space_user: SpaceMemberRequest,
  add_group_to_space: SpaceMemberRequest,
  create_child_group: GroupRequest,
  create_space_for_group: SpaceRequest,
  update_user_admin_privileges: AdminPrivilegesRequest,
  create_group: GroupRequest,
  add_cluster_user: ClusterMemberRequest,
  create_space_user_invite_token: ClientTokenRequest,
  create_space_group_token: ClientTokenRequest,
  create_space_support_token: ClientTokenRequest,
  create_user_group_invite_token: ClientTokenRequest,
  create_child_group_token: ClientTokenRequest,
  create_harvester_user_invite_token: ClientTokenRequest,
  create_harvester_group_token: ClientTokenRequest,
  create_harvester_invite_space_token: ClientTokenRequest,
  create_cluster_user_invite_token: ClientTokenRequest,
  create_cluster_group_invite_token: ClientTokenRequest,
  create_provider_registration_token_for_user: ClientTokenRequest,
  create_provider_registration_token_for_current_user: ClientTokenRequest,
};
