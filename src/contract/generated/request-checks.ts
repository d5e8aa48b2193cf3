// @ts-nocheck -- AJV's own code; its type is CompiledRequestCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { isJsonObject } from '../../json/json-object.ts';
import type { CompiledRequestCheck } from '../compiled-request-check.ts';

const check_create_temporary_token_for_current_provider = validate10;
const schema11 = {"type":"object","properties":{"caveats":{"type":"array","items":true},"type":{"type":"object","anyOf":[{"type":"object","required":["accessToken"],"properties":{"accessToken":{"anyOf":[{"type":"object","maxProperties":0},{"type":"object","required":["sessionId"],"properties":{"sessionId":{"type":"string","minLength":1}}}]}}},{"type":"object","required":["identityToken"],"properties":{"identityToken":{}}},{"type":"object","required":["inviteToken"],"properties":{"inviteToken":{"type":"object","oneOf":[{"type":"object","required":["inviteType","groupId"],"properties":{"inviteType":{"enum":["userJoinGroup","groupJoinGroup"]},"groupId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","spaceId"],"properties":{"inviteType":{"enum":["userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace"]},"spaceId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","adminUserId"],"properties":{"inviteType":{"const":"registerOneprovider"},"adminUserId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","clusterId"],"properties":{"inviteType":{"enum":["userJoinCluster","groupJoinCluster"]},"clusterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","harvesterId"],"properties":{"inviteType":{"enum":["userJoinHarvester","groupJoinHarvester","spaceJoinHarvester"]},"harvesterId":{"type":"string","pattern":"^[^:]+$"}}},{"type":"object","required":["inviteType","atmInventoryId"],"properties":{"inviteType":{"enum":["userJoinAtmInventory","groupJoinAtmInventory"]},"atmInventoryId":{"type":"string","pattern":"^[^:]+$"}}}],"discriminator":{"propertyName":"inviteType"}}}}]}}};
const func2 = (text) => text.length;
const pattern0 = new RegExp("^[^:]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}});
errors++;
}
}
if(data4.groupId !== undefined){
let data6 = data4.groupId;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/0/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[0].properties.inviteType.enum}});
errors++;
}
}
if(data4.groupId !== undefined){
let data8 = data4.groupId;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data10 = data4.spaceId;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data12 = data4.spaceId;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data14 = data4.spaceId;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/1/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[1].properties.inviteType.enum}});
errors++;
}
}
if(data4.spaceId !== undefined){
let data16 = data4.spaceId;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
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
if(!pattern0.test(data18)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}});
errors++;
}
}
if(data4.clusterId !== undefined){
let data20 = data4.clusterId;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/3/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[3].properties.inviteType.enum}});
errors++;
}
}
if(data4.clusterId !== undefined){
let data22 = data4.clusterId;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data4.harvesterId !== undefined){
let data24 = data4.harvesterId;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data4.harvesterId !== undefined){
let data26 = data4.harvesterId;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/4/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[4].properties.inviteType.enum}});
errors++;
}
}
if(data4.harvesterId !== undefined){
let data28 = data4.harvesterId;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}});
errors++;
}
}
if(data4.atmInventoryId !== undefined){
let data30 = data4.atmInventoryId;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
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
vErrors = note(vErrors, {instancePath:instancePath+"/type/inviteToken/inviteType",schemaPath:"#/properties/type/anyOf/2/properties/inviteToken/oneOf/5/properties/inviteType/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.anyOf[2].properties.inviteToken.oneOf[5].properties.inviteType.enum}});
errors++;
}
}
if(data4.atmInventoryId !== undefined){
let data32 = data4.atmInventoryId;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
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
validate10.errors = vErrors;
return errors === 0;
}


const check_examine_token = validate11;
const schema12 = {"type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate11.errors = vErrors;
return errors === 0;
}

function note(violations, violation) {
if (violations === null) return [violation];
violations.push(violation);
return violations;
}

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
