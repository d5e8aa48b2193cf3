// @ts-nocheck -- AJV's own code; its type is CompiledRequestCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { isJsonObject } from '../../json/json-object.ts';
import type { CompiledRequestCheck } from '../compiled-request-check.ts';


const check_create_temporary_token_for_current_provider = validate20;
const schema31 = {"type":"object","properties":{"caveats":{"type":"array","items":true},"type":{"type":"object","anyOf":[{"type":"object","required":["accessToken"],"properties":{"accessToken":{"anyOf":[{"type":"object","maxProperties":0},{"type":"object","required":["sessionId"],"properties":{"sessionId":{"type":"string","minLength":1}}}]}}},{"type":"object","required":["identityToken"],"properties":{"identityToken":{}}},{"type":"object","required":["inviteToken"],"properties":{"inviteToken":{"type":"object","oneOf":[{"type":"object","required":["inviteType","groupId"],"properties":{"inviteType":{"enum":["userJoinGroup","groupJoinGroup"]},"groupId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","spaceId"],"properties":{"inviteType":{"enum":["userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace"]},"spaceId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","adminUserId"],"properties":{"inviteType":{"const":"registerOneprovider"},"adminUserId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","clusterId"],"properties":{"inviteType":{"enum":["userJoinCluster","groupJoinCluster"]},"clusterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","harvesterId"],"properties":{"inviteType":{"enum":["userJoinHarvester","groupJoinHarvester","spaceJoinHarvester"]},"harvesterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","atmInventoryId"],"properties":{"inviteType":{"enum":["userJoinAtmInventory","groupJoinAtmInventory"]},"atmInventoryId":{"type":"string","pattern":"^[^:]+$"}}}],"discriminator":{"propertyName":"inviteType"}}}}]}}};
const func1 = (text) => text.length;
const pattern4 = new RegExp("^[^:]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(isJsonObject(data)){
if(data.caveats !== undefined){
if(!(Array.isArray(data.caveats))){
const err0 = {instancePath:instancePath+"/caveats",schemaPath:"#/properties/caveats/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(isJsonObject(data1))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(isJsonObject(data1)){
if(data1.accessToken === undefined){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/required",keyword:"required",params:{missingProperty: "accessToken"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.accessToken !== undefined){
let data2 = data1.accessToken;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(isJsonObject(data2)){
if(Object.keys(data2).length > 0){
const err3 = {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
const _errs12 = errors;
if(isJsonObject(data2)){
if(data2.sessionId === undefined){
const err5 = {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/required",keyword:"required",params:{missingProperty: "sessionId"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.sessionId !== undefined){
let data3 = data2.sessionId;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/type/accessToken/sessionId",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/properties/sessionId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/type/accessToken/sessionId",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/properties/sessionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.sessionId = true;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/type/accessToken",schemaPath:"#/properties/type/anyOf/0/properties/accessToken/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props1 = {};
props1.accessToken = true;
}
const _errs16 = errors;
if(isJsonObject(data1)){
if(data1.identityToken === undefined){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/required",keyword:"required",params:{missingProperty: "identityToken"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = props1 || {};
props1.identityToken = true;
}
}
const _errs18 = errors;
if(isJsonObject(data1)){
if(data1.inviteToken === undefined){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/2/required",keyword:"required",params:{missingProperty: "inviteToken"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
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
const err14 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.groupId === undefined){
const err15 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "groupId"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.inviteType !== undefined){
let data5 = data4.inviteType;
if(!((data5 === "userJoinGroup") || (data5 === "groupJoinGroup"))){
const err16 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.groupId !== undefined){
let data6 = data4.groupId;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var props2 = {};
props2.inviteType = true;
props2.groupId = true;
}
else if(tag0 === "groupJoinGroup"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err20 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.groupId === undefined){
const err21 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/required",keyword:"required",params:{missingProperty: "groupId"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.inviteType !== undefined){
let data7 = data4.inviteType;
if(!((data7 === "userJoinGroup") || (data7 === "groupJoinGroup"))){
const err22 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.groupId !== undefined){
let data8 = data4.groupId;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err23 = {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/type/inviteToken/groupId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/groupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.groupId = true;
}
}
else if(tag0 === "userJoinSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err26 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data4.spaceId === undefined){
const err27 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4.inviteType !== undefined){
let data9 = data4.inviteType;
if(!((((data9 === "userJoinSpace") || (data9 === "groupJoinSpace")) || (data9 === "supportSpace")) || (data9 === "harvesterJoinSpace"))){
const err28 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.spaceId !== undefined){
let data10 = data4.spaceId;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err29 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.spaceId = true;
}
}
else if(tag0 === "groupJoinSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err32 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data4.spaceId === undefined){
const err33 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data4.inviteType !== undefined){
let data11 = data4.inviteType;
if(!((((data11 === "userJoinSpace") || (data11 === "groupJoinSpace")) || (data11 === "supportSpace")) || (data11 === "harvesterJoinSpace"))){
const err34 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.spaceId !== undefined){
let data12 = data4.spaceId;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err35 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.spaceId = true;
}
}
else if(tag0 === "supportSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err38 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data4.spaceId === undefined){
const err39 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data4.inviteType !== undefined){
let data13 = data4.inviteType;
if(!((((data13 === "userJoinSpace") || (data13 === "groupJoinSpace")) || (data13 === "supportSpace")) || (data13 === "harvesterJoinSpace"))){
const err40 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data4.spaceId !== undefined){
let data14 = data4.spaceId;
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err41 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.spaceId = true;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err44 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data4.spaceId === undefined){
const err45 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/required",keyword:"required",params:{missingProperty: "spaceId"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data4.inviteType !== undefined){
let data15 = data4.inviteType;
if(!((((data15 === "userJoinSpace") || (data15 === "groupJoinSpace")) || (data15 === "supportSpace")) || (data15 === "harvesterJoinSpace"))){
const err46 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4.spaceId !== undefined){
let data16 = data4.spaceId;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err47 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/type/inviteToken/spaceId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/spaceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.spaceId = true;
}
}
else if(tag0 === "registerOneprovider"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err50 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data4.adminUserId === undefined){
const err51 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/required",keyword:"required",params:{missingProperty: "adminUserId"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data4.inviteType !== undefined){
if("registerOneprovider" !== data4.inviteType){
const err52 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/inviteType/const",keyword:"const",params:{allowedValue: "registerOneprovider"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data4.adminUserId !== undefined){
let data18 = data4.adminUserId;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err53 = {instancePath:instancePath+"/type/inviteToken/adminUserId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/adminUserId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/type/inviteToken/adminUserId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/properties/adminUserId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.adminUserId = true;
}
}
else if(tag0 === "userJoinCluster"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err56 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data4.clusterId === undefined){
const err57 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "clusterId"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data4.inviteType !== undefined){
let data19 = data4.inviteType;
if(!((data19 === "userJoinCluster") || (data19 === "groupJoinCluster"))){
const err58 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4.clusterId !== undefined){
let data20 = data4.clusterId;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err59 = {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.clusterId = true;
}
}
else if(tag0 === "groupJoinCluster"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err62 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data4.clusterId === undefined){
const err63 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/required",keyword:"required",params:{missingProperty: "clusterId"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data4.inviteType !== undefined){
let data21 = data4.inviteType;
if(!((data21 === "userJoinCluster") || (data21 === "groupJoinCluster"))){
const err64 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data4.clusterId !== undefined){
let data22 = data4.clusterId;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err65 = {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/type/inviteToken/clusterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/clusterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.clusterId = true;
}
}
else if(tag0 === "userJoinHarvester"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err68 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data4.harvesterId === undefined){
const err69 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data4.inviteType !== undefined){
let data23 = data4.inviteType;
if(!(((data23 === "userJoinHarvester") || (data23 === "groupJoinHarvester")) || (data23 === "spaceJoinHarvester"))){
const err70 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data4.harvesterId !== undefined){
let data24 = data4.harvesterId;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err71 = {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.harvesterId = true;
}
}
else if(tag0 === "groupJoinHarvester"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err74 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data4.harvesterId === undefined){
const err75 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data4.inviteType !== undefined){
let data25 = data4.inviteType;
if(!(((data25 === "userJoinHarvester") || (data25 === "groupJoinHarvester")) || (data25 === "spaceJoinHarvester"))){
const err76 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data4.harvesterId !== undefined){
let data26 = data4.harvesterId;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err77 = {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.harvesterId = true;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err80 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data4.harvesterId === undefined){
const err81 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/required",keyword:"required",params:{missingProperty: "harvesterId"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data4.inviteType !== undefined){
let data27 = data4.inviteType;
if(!(((data27 === "userJoinHarvester") || (data27 === "groupJoinHarvester")) || (data27 === "spaceJoinHarvester"))){
const err82 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data4.harvesterId !== undefined){
let data28 = data4.harvesterId;
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err83 = {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/type/inviteToken/harvesterId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/harvesterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.harvesterId = true;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err86 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data4.atmInventoryId === undefined){
const err87 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "atmInventoryId"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data4.inviteType !== undefined){
let data29 = data4.inviteType;
if(!((data29 === "userJoinAtmInventory") || (data29 === "groupJoinAtmInventory"))){
const err88 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data4.atmInventoryId !== undefined){
let data30 = data4.atmInventoryId;
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err89 = {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.atmInventoryId = true;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(isJsonObject(data4)){
if(data4.inviteType === undefined){
const err92 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "inviteType"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data4.atmInventoryId === undefined){
const err93 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/required",keyword:"required",params:{missingProperty: "atmInventoryId"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data4.inviteType !== undefined){
let data31 = data4.inviteType;
if(!((data31 === "userJoinAtmInventory") || (data31 === "groupJoinAtmInventory"))){
const err94 = {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data4.atmInventoryId !== undefined){
let data32 = data4.atmInventoryId;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err95 = {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/pattern",keyword:"pattern",params:{pattern: "^[^:]+$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/type/inviteToken/atmInventoryId",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/atmInventoryId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(props2 !== true){
props2 = props2 || {};
props2.inviteType = true;
props2.atmInventoryId = true;
}
}
else {
const err98 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "inviteType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/discriminator",keyword:"discriminator",params:{error: "tag", tag: "inviteType", tagValue: tag0}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/type/inviteToken",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = props1 || {};
props1.inviteToken = true;
}
}
if(!valid1){
const err102 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
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
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"caveats":true,"type":true},"dynamicProps":false,"dynamicItems":false};

const check_examine_token = validate21;
const schema32 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1}}};

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
if(isJsonObject(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"token":true},"dynamicProps":false,"dynamicItems":false};


/** The check of each operation's body. Keys and rules stand in the order in which Onezone looks at them. */
export const requestChecks: Readonly<Record<string, CompiledRequestCheck>> = {
  create_temporary_token_for_current_provider: {
    check: check_create_temporary_token_for_current_provider,
    keys: ['caveats', 'type'],
    rules: {
      '#/type': { errorId: 'malformedData', causeId: null, key: null },
      '#/properties/caveats/type': { errorId: 'badData', causeId: null, key: 'caveats' },
      '#/properties/caveats/items': { errorId: 'badValueCaveat', causeId: null, key: 'caveats' },
      '#/properties/type/type': { errorId: 'badValueTokenType', causeId: null, key: 'type' },
      '#/properties/type/anyOf': { errorId: 'badValueTokenType', causeId: null, key: 'type' },
    },
  },
  examine_token: {
    check: check_examine_token,
    keys: ['token'],
    rules: {
      '#/type': { errorId: 'malformedData', causeId: null, key: null },
      '#/required': { errorId: 'missingRequiredValue', causeId: null, key: null },
      '#/properties/token/minLength': { errorId: 'badValueEmpty', causeId: null, key: 'token' },
      '#/properties/token/type': { errorId: 'badValueToken', causeId: 'badToken', key: 'token' },
    },
  },
};
