// @ts-nocheck -- AJV's own code; its type is BodyCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { codePointLength } from '../code-point-length.ts';
import type { BodyCheck } from '../body-check.ts';

const check_Caveat = validate150;

function validate152(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.validUntil === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "validUntil"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "validUntil"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("time" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "time"});
errors++;
}
}
if(data.validUntil !== undefined){
let data1 = data.validUntil;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors, pointer+"/validUntil", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$", "u");

function validate154(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("ip" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "ip"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

function validate156(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("asn" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "asn"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

function validate31(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!((data === "whitelist") || (data === "blacklist"))){
vErrors = note(vErrors, pointer, "enum", {allowedValues: ["whitelist","blacklist"]});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

function validate158(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.filter === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "filter"});
errors++;
}
if(data.list === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "list"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "filter")) || (key0 === "list"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("geo.country" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "geo.country"});
errors++;
}
}
if(data.filter !== undefined){
if(!(validate31(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate31.errors);
errors += validate31.errors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors, pointer+"/list", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = note(vErrors, pointer+"/list/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/list", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

function validate161(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.filter === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "filter"});
errors++;
}
if(data.list === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "list"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "filter")) || (key0 === "list"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("geo.region" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "geo.region"});
errors++;
}
}
if(data.filter !== undefined){
if(!(validate31(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate31.errors);
errors += validate31.errors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors, pointer+"/list", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = note(vErrors, pointer+"/list/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/list", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^(ozw|ozp|opw|opp)-", "u");

function validate38(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^(ozw|ozp|opw|opp)-"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

function validate164(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("service" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "service"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data1[i0], pointer+"/whitelist/" + i0))){
vErrors = noteAll(vErrors, validate38.errors);
errors += validate38.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^((usr|grp|prv)-|nobody$)", "u");

function validate167(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("consumer" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "consumer"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^((usr|grp|prv)-|nobody$)"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

function validate44(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(((data === "rest") || (data === "oneclient")) || (data === "graphsync"))){
vErrors = note(vErrors, pointer, "enum", {allowedValues: ["rest","oneclient","graphsync"]});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

function validate169(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.interface === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "interface"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "interface"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("interface" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "interface"});
errors++;
}
}
if(data.interface !== undefined){
if(!(validate44(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate44.errors);
errors += validate44.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|[A-Za-z_]+)\\.[^./|]*\\.[^./|]*:(\\*|private|protected|shared|public|auto)$", "u");

function validate172(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("api" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "api"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|[A-Za-z_]+)\\.[^./|]*\\.[^./|]*:(\\*|private|protected|shared|public|auto)$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

function validate174(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
for(const key0 in data){
if(!(key0 === "type")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("data.readonly" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "data.readonly"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$", "u");

function validate176(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("data.path" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "data.path"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

function validate178(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "whitelist"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("data.objectid" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "data.objectid"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

function validate151(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "time"){
if(!(validate152(data, pointer))){
vErrors = noteAll(vErrors, validate152.errors);
errors += validate152.errors.length;
}
}
else if(tag0 === "ip"){
if(!(validate154(data, pointer))){
vErrors = noteAll(vErrors, validate154.errors);
errors += validate154.errors.length;
}
}
else if(tag0 === "asn"){
if(!(validate156(data, pointer))){
vErrors = noteAll(vErrors, validate156.errors);
errors += validate156.errors.length;
}
}
else if(tag0 === "geo.country"){
if(!(validate158(data, pointer))){
vErrors = noteAll(vErrors, validate158.errors);
errors += validate158.errors.length;
}
}
else if(tag0 === "geo.region"){
if(!(validate161(data, pointer))){
vErrors = noteAll(vErrors, validate161.errors);
errors += validate161.errors.length;
}
}
else if(tag0 === "service"){
if(!(validate164(data, pointer))){
vErrors = noteAll(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
else if(tag0 === "consumer"){
if(!(validate167(data, pointer))){
vErrors = noteAll(vErrors, validate167.errors);
errors += validate167.errors.length;
}
}
else if(tag0 === "interface"){
if(!(validate169(data, pointer))){
vErrors = noteAll(vErrors, validate169.errors);
errors += validate169.errors.length;
}
}
else if(tag0 === "api"){
if(!(validate172(data, pointer))){
vErrors = noteAll(vErrors, validate172.errors);
errors += validate172.errors.length;
}
}
else if(tag0 === "data.readonly"){
if(!(validate174(data, pointer))){
vErrors = noteAll(vErrors, validate174.errors);
errors += validate174.errors.length;
}
}
else if(tag0 === "data.path"){
if(!(validate176(data, pointer))){
vErrors = noteAll(vErrors, validate176.errors);
errors += validate176.errors.length;
}
}
else if(tag0 === "data.objectid"){
if(!(validate178(data, pointer))){
vErrors = noteAll(vErrors, validate178.errors);
errors += validate178.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "type", allowed: ["time","ip","asn","geo.country","geo.region","service","consumer","interface","api","data.readonly","data.path","data.objectid"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}

function validate181(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "scope"});
errors++;
}
for(const key0 in data){
if(!(key0 === "scope")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.scope !== undefined){
if("identityToken" !== data.scope){
vErrors = note(vErrors, pointer+"/scope", "const", {allowedValue: "identityToken"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

function validate150(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(!(validate151(data, pointer))){
vErrors = noteAll(vErrors, validate151.errors);
errors += validate151.errors.length;
}
}
else if(data.scope !== undefined){
if(!(validate181(data, pointer))){
vErrors = noteAll(vErrors, validate181.errors);
errors += validate181.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["type","scope"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const check_TokenType = validate113;

function validate114(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "accessToken"});
errors++;
}
for(const key0 in data){
if(!(key0 === "accessToken")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.accessToken !== undefined){
let data0 = data.accessToken;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "sessionId")){
vErrors = note(vErrors, pointer+"/accessToken", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data0.sessionId !== undefined){
if(typeof data0.sessionId !== "string"){
vErrors = note(vErrors, pointer+"/accessToken/sessionId", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/accessToken", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

function validate116(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identityToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "identityToken"});
errors++;
}
for(const key0 in data){
if(!(key0 === "identityToken")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.identityToken !== undefined){
let data0 = data.identityToken;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 0){
vErrors = note(vErrors, pointer+"/identityToken", "maxProperties", {limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/identityToken", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

function validate121(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
vErrors = note(vErrors, pointer, "maxProperties", {limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

function validate120(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.groupId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "groupId"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "parameters"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "inviteType") || (key0 === "groupId")) || (key0 === "parameters"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((data0 === "userJoinGroup") || (data0 === "groupJoinGroup"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinGroup","groupJoinGroup"]});
errors++;
}
}
if(data.groupId !== undefined){
if(typeof data.groupId !== "string"){
vErrors = note(vErrors, pointer+"/groupId", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate121(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate121.errors);
errors += validate121.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

function validate125(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.spaceId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "spaceId"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "parameters"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "inviteType") || (key0 === "spaceId")) || (key0 === "parameters"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((((data0 === "userJoinSpace") || (data0 === "groupJoinSpace")) || (data0 === "supportSpace")) || (data0 === "harvesterJoinSpace"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace"]});
errors++;
}
}
if(data.spaceId !== undefined){
if(typeof data.spaceId !== "string"){
vErrors = note(vErrors, pointer+"/spaceId", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate121(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate121.errors);
errors += validate121.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

function validate131(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.adminUserId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "adminUserId"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "parameters"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "inviteType") || (key0 === "adminUserId")) || (key0 === "parameters"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteType !== undefined){
if("registerOneprovider" !== data.inviteType){
vErrors = note(vErrors, pointer+"/inviteType", "const", {allowedValue: "registerOneprovider"});
errors++;
}
}
if(data.adminUserId !== undefined){
if(typeof data.adminUserId !== "string"){
vErrors = note(vErrors, pointer+"/adminUserId", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate121(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate121.errors);
errors += validate121.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

function validate134(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.clusterId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "clusterId"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "parameters"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "inviteType") || (key0 === "clusterId")) || (key0 === "parameters"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((data0 === "userJoinCluster") || (data0 === "groupJoinCluster"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinCluster","groupJoinCluster"]});
errors++;
}
}
if(data.clusterId !== undefined){
if(typeof data.clusterId !== "string"){
vErrors = note(vErrors, pointer+"/clusterId", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate121(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate121.errors);
errors += validate121.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

function validate138(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.harvesterId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "harvesterId"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "parameters"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "inviteType") || (key0 === "harvesterId")) || (key0 === "parameters"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!(((data0 === "userJoinHarvester") || (data0 === "groupJoinHarvester")) || (data0 === "spaceJoinHarvester"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinHarvester","groupJoinHarvester","spaceJoinHarvester"]});
errors++;
}
}
if(data.harvesterId !== undefined){
if(typeof data.harvesterId !== "string"){
vErrors = note(vErrors, pointer+"/harvesterId", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate121(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate121.errors);
errors += validate121.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

function validate143(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.atmInventoryId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "atmInventoryId"});
errors++;
}
if(data.parameters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "parameters"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "inviteType") || (key0 === "atmInventoryId")) || (key0 === "parameters"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((data0 === "userJoinAtmInventory") || (data0 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinAtmInventory","groupJoinAtmInventory"]});
errors++;
}
}
if(data.atmInventoryId !== undefined){
if(typeof data.atmInventoryId !== "string"){
vErrors = note(vErrors, pointer+"/atmInventoryId", "type", {type: "string"});
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate121(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate121.errors);
errors += validate121.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

function validate119(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.inviteType;
if(tag0 === "userJoinGroup"){
if(!(validate120(data, pointer))){
vErrors = noteAll(vErrors, validate120.errors);
errors += validate120.errors.length;
}
}
else if(tag0 === "groupJoinGroup"){
if(!(validate120(data, pointer))){
vErrors = noteAll(vErrors, validate120.errors);
errors += validate120.errors.length;
}
}
else if(tag0 === "userJoinSpace"){
if(!(validate125(data, pointer))){
vErrors = noteAll(vErrors, validate125.errors);
errors += validate125.errors.length;
}
}
else if(tag0 === "groupJoinSpace"){
if(!(validate125(data, pointer))){
vErrors = noteAll(vErrors, validate125.errors);
errors += validate125.errors.length;
}
}
else if(tag0 === "supportSpace"){
if(!(validate125(data, pointer))){
vErrors = noteAll(vErrors, validate125.errors);
errors += validate125.errors.length;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(!(validate125(data, pointer))){
vErrors = noteAll(vErrors, validate125.errors);
errors += validate125.errors.length;
}
}
else if(tag0 === "registerOneprovider"){
if(!(validate131(data, pointer))){
vErrors = noteAll(vErrors, validate131.errors);
errors += validate131.errors.length;
}
}
else if(tag0 === "userJoinCluster"){
if(!(validate134(data, pointer))){
vErrors = noteAll(vErrors, validate134.errors);
errors += validate134.errors.length;
}
}
else if(tag0 === "groupJoinCluster"){
if(!(validate134(data, pointer))){
vErrors = noteAll(vErrors, validate134.errors);
errors += validate134.errors.length;
}
}
else if(tag0 === "userJoinHarvester"){
if(!(validate138(data, pointer))){
vErrors = noteAll(vErrors, validate138.errors);
errors += validate138.errors.length;
}
}
else if(tag0 === "groupJoinHarvester"){
if(!(validate138(data, pointer))){
vErrors = noteAll(vErrors, validate138.errors);
errors += validate138.errors.length;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(!(validate138(data, pointer))){
vErrors = noteAll(vErrors, validate138.errors);
errors += validate138.errors.length;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(!(validate143(data, pointer))){
vErrors = noteAll(vErrors, validate143.errors);
errors += validate143.errors.length;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(!(validate143(data, pointer))){
vErrors = noteAll(vErrors, validate143.errors);
errors += validate143.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "inviteType", allowed: ["userJoinGroup","groupJoinGroup","userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace","registerOneprovider","userJoinCluster","groupJoinCluster","userJoinHarvester","groupJoinHarvester","spaceJoinHarvester","userJoinAtmInventory","groupJoinAtmInventory"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

function validate118(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteToken"});
errors++;
}
for(const key0 in data){
if(!(key0 === "inviteToken")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.inviteToken !== undefined){
if(!(validate119(data.inviteToken, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate119.errors);
errors += validate119.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

function validate113(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken !== undefined){
if(!(validate114(data, pointer))){
vErrors = noteAll(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
else if(data.identityToken !== undefined){
if(!(validate116(data, pointer))){
vErrors = noteAll(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
else if(data.inviteToken !== undefined){
if(!(validate118(data, pointer))){
vErrors = noteAll(vErrors, validate118.errors);
errors += validate118.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["accessToken","identityToken","inviteToken"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const check_ExaminedToken = validate104;

function validate106(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "user") || (data0 === "oneprovider")) || (data0 === "group"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["user","oneprovider","group"]});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors, pointer+"/id", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

function validate110(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
if("nobody" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "nobody"});
errors++;
}
}
if(data.id !== undefined){
if(data.id !== null){
vErrors = note(vErrors, pointer+"/id", "type", {type: "null"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

function validate105(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "user"){
if(!(validate106(data, pointer))){
vErrors = noteAll(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
else if(tag0 === "oneprovider"){
if(!(validate106(data, pointer))){
vErrors = noteAll(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
else if(tag0 === "group"){
if(!(validate106(data, pointer))){
vErrors = noteAll(vErrors, validate106.errors);
errors += validate106.errors.length;
}
}
else if(tag0 === "nobody"){
if(!(validate110(data, pointer))){
vErrors = noteAll(vErrors, validate110.errors);
errors += validate110.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "type", allowed: ["user","oneprovider","group","nobody"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

function validate104(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.onezoneDomain === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "onezoneDomain"});
errors++;
}
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.persistence === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "persistence"});
errors++;
}
if(data.subject === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "subject"});
errors++;
}
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.caveats === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "caveats"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "onezoneDomain") || (key0 === "id")) || (key0 === "persistence")) || (key0 === "subject")) || (key0 === "type")) || (key0 === "caveats"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.onezoneDomain !== undefined){
if(typeof data.onezoneDomain !== "string"){
vErrors = note(vErrors, pointer+"/onezoneDomain", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors, pointer+"/id", "type", {type: "string"});
errors++;
}
}
if(data.persistence !== undefined){
let data2 = data.persistence;
if(!((data2 === "named") || (data2 === "temporary"))){
vErrors = note(vErrors, pointer+"/persistence", "enum", {allowedValues: ["named","temporary"]});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate105(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate105.errors);
errors += validate105.errors.length;
}
}
if(data.type !== undefined){
if(!(validate113(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate113.errors);
errors += validate113.errors.length;
}
}
if(data.caveats !== undefined){
let data5 = data.caveats;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data5[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate150.errors);
errors += validate150.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/caveats", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const check_AnyError = validate255;

function validate184(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("malformedData" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "malformedData"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

function validate185(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("missingRequiredValue" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "missingRequiredValue"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "key"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "key")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
vErrors = note(vErrors, pointer+"/details/key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

function validate186(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badData" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badData"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "key"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "key")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
vErrors = note(vErrors, pointer+"/details/key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

function validate187(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badValueEmpty" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueEmpty"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "key"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "key")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
vErrors = note(vErrors, pointer+"/details/key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

function validate189(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badToken"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

function validate191(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenTooLarge" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenTooLarge"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.limit === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "limit"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "limit")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.limit !== undefined){
let data2 = data1.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, pointer+"/details/limit", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

function validate188(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badValueToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "key"});
errors++;
}
if(data1.tokenError === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "tokenError"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "key") || (key1 === "tokenError"))){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
vErrors = note(vErrors, pointer+"/details/key", "type", {type: "string"});
errors++;
}
}
if(data1.tokenError !== undefined){
let data3 = data1.tokenError;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const tag0 = data3.id;
if(tag0 === "badToken"){
if(!(validate189(data3, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate191(data3, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/details/tokenError", "taggedUnion", {tag: "id", allowed: ["badToken","tokenTooLarge"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/details/tokenError", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

function validate193(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badValueTokenType" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueTokenType"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "key"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "key")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
vErrors = note(vErrors, pointer+"/details/key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

function validate194(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badValueCaveat" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueCaveat"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.caveat === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "caveat"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "caveat")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.caveat !== undefined){
let data2 = data1.caveat;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")){
vErrors = note(vErrors, pointer+"/details/caveat", "type", {type: ["object","string"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

function validate195(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badGRI" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badGRI"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

function validate196(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenTimeCaveatRequired" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenTimeCaveatRequired"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.maxTtl === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "maxTtl"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "maxTtl")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.maxTtl !== undefined){
let data2 = data1.maxTtl;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, pointer+"/details/maxTtl", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

function validate197(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("inviteTokenTargetIdInvalid" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "inviteTokenTargetIdInvalid"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "id")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = note(vErrors, pointer+"/details/id", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

function validate198(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("inviteTokenSubjectNotAuthorized" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "inviteTokenSubjectNotAuthorized"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

function validate199(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenInvalid" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenInvalid"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}

function validate200(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenRevoked" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenRevoked"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

function validate201(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenSubjectInvalid" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenSubjectInvalid"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}

function validate202(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenSessionInvalid" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenSessionInvalid"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

function validate204(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "oz_worker") || (data0 === "oz_panel")) || (data0 === "op_worker")) || (data0 === "op_panel"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["oz_worker","oz_panel","op_worker","op_panel"]});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors, pointer+"/id", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

function validate203(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenServiceForbidden" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenServiceForbidden"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.service === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "service"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "service")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.service !== undefined){
if(!(validate204(data1.service, pointer+"/details/service"))){
vErrors = noteAll(vErrors, validate204.errors);
errors += validate204.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}

function validate206(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenCaveatUnknown" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenCaveatUnknown"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.caveat === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "caveat"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "caveat")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.caveat !== undefined){
if(typeof data1.caveat !== "string"){
vErrors = note(vErrors, pointer+"/details/caveat", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

function validate207(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("tokenCaveatUnverified" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "tokenCaveatUnverified"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.caveat === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "caveat"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "caveat")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.caveat !== undefined){
if(!(validate150(data1.caveat, pointer+"/details/caveat"))){
vErrors = noteAll(vErrors, validate150.errors);
errors += validate150.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

function validate209(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("notAnAccessToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "notAnAccessToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.received === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "received"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "received")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.received !== undefined){
if(!(validate113(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate113.errors);
errors += validate113.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

function validate211(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("notAnIdentityToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "notAnIdentityToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.received === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "received"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "received")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.received !== undefined){
if(!(validate113(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate113.errors);
errors += validate113.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

function validate223(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("userBlocked" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "userBlocked"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

function validate214(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "badToken"){
if(!(validate189(data, pointer))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate191(data, pointer))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate211(data, pointer))){
vErrors = noteAll(vErrors, validate211.errors);
errors += validate211.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate199(data, pointer))){
vErrors = noteAll(vErrors, validate199.errors);
errors += validate199.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate200(data, pointer))){
vErrors = noteAll(vErrors, validate200.errors);
errors += validate200.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate201(data, pointer))){
vErrors = noteAll(vErrors, validate201.errors);
errors += validate201.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate206(data, pointer))){
vErrors = noteAll(vErrors, validate206.errors);
errors += validate206.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate207(data, pointer))){
vErrors = noteAll(vErrors, validate207.errors);
errors += validate207.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate223(data, pointer))){
vErrors = noteAll(vErrors, validate223.errors);
errors += validate223.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "id", allowed: ["badToken","tokenTooLarge","notAnIdentityToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

function validate213(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badServiceToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badServiceToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tokenError === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "tokenError"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "tokenError")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.tokenError !== undefined){
if(!(validate214(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate214.errors);
errors += validate214.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

function validate226(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badConsumerToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badConsumerToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.tokenError === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "tokenError"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "tokenError")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.tokenError !== undefined){
if(!(validate214(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate214.errors);
errors += validate214.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}

function validate228(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badIdpAccessToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badIdpAccessToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.idp === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "idp"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "idp")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.idp !== undefined){
if(typeof data1.idp !== "string"){
vErrors = note(vErrors, pointer+"/details/idp", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}

function validate229(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("badBasicCredentials" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badBasicCredentials"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

function validate230(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("basicAuthNotSupported" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "basicAuthNotSupported"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

function validate231(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("basicAuthDisabled" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "basicAuthDisabled"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

function validate234(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "badToken"){
if(!(validate189(data, pointer))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
}
}
else if(tag0 === "badIdpAccessToken"){
if(!(validate228(data, pointer))){
vErrors = noteAll(vErrors, validate228.errors);
errors += validate228.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate209(data, pointer))){
vErrors = noteAll(vErrors, validate209.errors);
errors += validate209.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate199(data, pointer))){
vErrors = noteAll(vErrors, validate199.errors);
errors += validate199.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate200(data, pointer))){
vErrors = noteAll(vErrors, validate200.errors);
errors += validate200.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate201(data, pointer))){
vErrors = noteAll(vErrors, validate201.errors);
errors += validate201.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate202(data, pointer))){
vErrors = noteAll(vErrors, validate202.errors);
errors += validate202.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate203(data, pointer))){
vErrors = noteAll(vErrors, validate203.errors);
errors += validate203.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate206(data, pointer))){
vErrors = noteAll(vErrors, validate206.errors);
errors += validate206.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate207(data, pointer))){
vErrors = noteAll(vErrors, validate207.errors);
errors += validate207.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate223(data, pointer))){
vErrors = noteAll(vErrors, validate223.errors);
errors += validate223.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate213(data, pointer))){
vErrors = noteAll(vErrors, validate213.errors);
errors += validate213.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate226(data, pointer))){
vErrors = noteAll(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
else if(tag0 === "badBasicCredentials"){
if(!(validate229(data, pointer))){
vErrors = noteAll(vErrors, validate229.errors);
errors += validate229.errors.length;
}
}
else if(tag0 === "basicAuthNotSupported"){
if(!(validate230(data, pointer))){
vErrors = noteAll(vErrors, validate230.errors);
errors += validate230.errors.length;
}
}
else if(tag0 === "basicAuthDisabled"){
if(!(validate231(data, pointer))){
vErrors = noteAll(vErrors, validate231.errors);
errors += validate231.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "id", allowed: ["badToken","badIdpAccessToken","notAnAccessToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenSessionInvalid","tokenServiceForbidden","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked","badServiceToken","badConsumerToken","badBasicCredentials","basicAuthNotSupported","basicAuthDisabled"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

function validate233(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.details === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "details"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("unauthorized" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "unauthorized"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.authError === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "authError"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "authError")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.authError !== undefined){
if(!(validate234(data1.authError, pointer+"/details/authError"))){
vErrors = noteAll(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

function validate232(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("unauthorized" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "unauthorized"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

function validate252(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("forbidden" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "forbidden"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^[0-9a-f]{10}$", "u");

function validate253(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "details")) || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("internalServerError" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "internalServerError"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.reference === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "reference"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "reference")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.reference !== undefined){
let data2 = data1.reference;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
vErrors = note(vErrors, pointer+"/details/reference", "pattern", {pattern: "^[0-9a-f]{10}$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/details/reference", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details", "type", {type: "object"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

function validate254(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "id"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "description"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if("serviceUnavailable" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "serviceUnavailable"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

function validate255(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "malformedData"){
if(!(validate184(data, pointer))){
vErrors = noteAll(vErrors, validate184.errors);
errors += validate184.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate185(data, pointer))){
vErrors = noteAll(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate186(data, pointer))){
vErrors = noteAll(vErrors, validate186.errors);
errors += validate186.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate187(data, pointer))){
vErrors = noteAll(vErrors, validate187.errors);
errors += validate187.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate188(data, pointer))){
vErrors = noteAll(vErrors, validate188.errors);
errors += validate188.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate193(data, pointer))){
vErrors = noteAll(vErrors, validate193.errors);
errors += validate193.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate194(data, pointer))){
vErrors = noteAll(vErrors, validate194.errors);
errors += validate194.errors.length;
}
}
else if(tag0 === "badGRI"){
if(!(validate195(data, pointer))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate196(data, pointer))){
vErrors = noteAll(vErrors, validate196.errors);
errors += validate196.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate197(data, pointer))){
vErrors = noteAll(vErrors, validate197.errors);
errors += validate197.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate198(data, pointer))){
vErrors = noteAll(vErrors, validate198.errors);
errors += validate198.errors.length;
}
}
else if(tag0 === "badToken"){
if(!(validate189(data, pointer))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate191(data, pointer))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate199(data, pointer))){
vErrors = noteAll(vErrors, validate199.errors);
errors += validate199.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate200(data, pointer))){
vErrors = noteAll(vErrors, validate200.errors);
errors += validate200.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate201(data, pointer))){
vErrors = noteAll(vErrors, validate201.errors);
errors += validate201.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate202(data, pointer))){
vErrors = noteAll(vErrors, validate202.errors);
errors += validate202.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate203(data, pointer))){
vErrors = noteAll(vErrors, validate203.errors);
errors += validate203.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate206(data, pointer))){
vErrors = noteAll(vErrors, validate206.errors);
errors += validate206.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate207(data, pointer))){
vErrors = noteAll(vErrors, validate207.errors);
errors += validate207.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate209(data, pointer))){
vErrors = noteAll(vErrors, validate209.errors);
errors += validate209.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate211(data, pointer))){
vErrors = noteAll(vErrors, validate211.errors);
errors += validate211.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate213(data, pointer))){
vErrors = noteAll(vErrors, validate213.errors);
errors += validate213.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate226(data, pointer))){
vErrors = noteAll(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
else if(tag0 === "badIdpAccessToken"){
if(!(validate228(data, pointer))){
vErrors = noteAll(vErrors, validate228.errors);
errors += validate228.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate223(data, pointer))){
vErrors = noteAll(vErrors, validate223.errors);
errors += validate223.errors.length;
}
}
else if(tag0 === "badBasicCredentials"){
if(!(validate229(data, pointer))){
vErrors = noteAll(vErrors, validate229.errors);
errors += validate229.errors.length;
}
}
else if(tag0 === "basicAuthNotSupported"){
if(!(validate230(data, pointer))){
vErrors = noteAll(vErrors, validate230.errors);
errors += validate230.errors.length;
}
}
else if(tag0 === "basicAuthDisabled"){
if(!(validate231(data, pointer))){
vErrors = noteAll(vErrors, validate231.errors);
errors += validate231.errors.length;
}
}
else if(tag0 === "unauthorized"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.details !== undefined){
if(!(validate233(data, pointer))){
vErrors = noteAll(vErrors, validate233.errors);
errors += validate233.errors.length;
}
}
else {
if(!(validate232(data, pointer))){
vErrors = noteAll(vErrors, validate232.errors);
errors += validate232.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
}
else if(tag0 === "forbidden"){
if(!(validate252(data, pointer))){
vErrors = noteAll(vErrors, validate252.errors);
errors += validate252.errors.length;
}
}
else if(tag0 === "internalServerError"){
if(!(validate253(data, pointer))){
vErrors = noteAll(vErrors, validate253.errors);
errors += validate253.errors.length;
}
}
else if(tag0 === "serviceUnavailable"){
if(!(validate254(data, pointer))){
vErrors = noteAll(vErrors, validate254.errors);
errors += validate254.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badData","badValueEmpty","badValueToken","badValueTokenType","badValueCaveat","badGRI","tokenTimeCaveatRequired","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","badToken","tokenTooLarge","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenSessionInvalid","tokenServiceForbidden","tokenCaveatUnknown","tokenCaveatUnverified","notAnAccessToken","notAnIdentityToken","badServiceToken","badConsumerToken","badIdpAccessToken","userBlocked","badBasicCredentials","basicAuthNotSupported","basicAuthDisabled","unauthorized","forbidden","internalServerError","serviceUnavailable"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const check_TemporaryTokenRequest = validate21;

function validate24(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.validUntil === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "validUntil"});
errors++;
}
if(data.type !== undefined){
if("time" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "time"});
errors++;
}
}
if(data.validUntil !== undefined){
let data1 = data.validUntil;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = note(vErrors, pointer+"/validUntil", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$", "u");

function validate26(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("ip" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "ip"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

function validate28(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("asn" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "asn"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[A-Za-z]{2}$", "u");

function validate30(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.filter === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "filter"});
errors++;
}
if(data.list === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "list"});
errors++;
}
if(data.type !== undefined){
if("geo.country" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "geo.country"});
errors++;
}
}
if(data.filter !== undefined){
if(!(validate31(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate31.errors);
errors += validate31.errors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors, pointer+"/list", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
vErrors = note(vErrors, pointer+"/list/" + i0, "pattern", {pattern: "^[A-Za-z]{2}$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/list/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/list", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

function validate34(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.filter === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "filter"});
errors++;
}
if(data.list === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "list"});
errors++;
}
if(data.type !== undefined){
if("geo.region" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "geo.region"});
errors++;
}
}
if(data.filter !== undefined){
if(!(validate31(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate31.errors);
errors += validate31.errors.length;
}
}
if(data.list !== undefined){
let data2 = data.list;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = note(vErrors, pointer+"/list", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((((((((data3 === "Africa") || (data3 === "Antarctica")) || (data3 === "Asia")) || (data3 === "Europe")) || (data3 === "EU")) || (data3 === "NorthAmerica")) || (data3 === "Oceania")) || (data3 === "SouthAmerica"))){
vErrors = note(vErrors, pointer+"/list/" + i0, "enum", {allowedValues: ["Africa","Antarctica","Asia","Europe","EU","NorthAmerica","Oceania","SouthAmerica"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/list", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

function validate37(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("service" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "service"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data1[i0], pointer+"/whitelist/" + i0))){
vErrors = noteAll(vErrors, validate38.errors);
errors += validate38.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^(usr|grp|prv)-", "u");

function validate41(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("consumer" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "consumer"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^(usr|grp|prv)-"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

function validate43(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.interface === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "interface"});
errors++;
}
if(data.type !== undefined){
if("interface" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "interface"});
errors++;
}
}
if(data.interface !== undefined){
if(!(validate44(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate44.errors);
errors += validate44.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|oz_worker|user|group|space|share|provider|handleService|handle|cluster|harvester|storage|token|space_stats|temporary_token_secret|file|atm_(inventory|lambda|workflow_schema)|onp_(cluster|host|panel|provider|service|space|storage|user|zone)|op_(archive|atm_inventory|atm_lambda_snapshot|atm_store|atm_task_execution|atm_workflow_execution|atm_workflow_schema|atm_workflow_schema_snapshot|dataset|group|handle|handle_service|metrics|provider|qos|share|space|storage|transfer|user))\\.[^./:|]*\\.[^./:|,]*(,[^./:|,]*)?(:(\\*|private|protected|shared|public|auto))?$", "u");

function validate47(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("api" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "api"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|oz_worker|user|group|space|share|provider|handleService|handle|cluster|harvester|storage|token|space_stats|temporary_token_secret|file|atm_(inventory|lambda|workflow_schema)|onp_(cluster|host|panel|provider|service|space|storage|user|zone)|op_(archive|atm_inventory|atm_lambda_snapshot|atm_store|atm_task_execution|atm_workflow_execution|atm_workflow_schema|atm_workflow_schema_snapshot|dataset|group|handle|handle_service|metrics|provider|qos|share|space|storage|transfer|user))\\.[^./:|]*\\.[^./:|,]*(,[^./:|,]*)?(:(\\*|private|protected|shared|public|auto))?$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

function validate49(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
if("data.readonly" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "data.readonly"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^L[0-9w-z+/]([0-9A-Za-z+/]=|[0-9A-Za-z+/]{2}([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?)$", "u");

function validate51(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("data.path" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "data.path"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^L[0-9w-z+/]([0-9A-Za-z+/]=|[0-9A-Za-z+/]{2}([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?)$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^00[0-9A-Fa-f]{6}00[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})+$", "u");

function validate53(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.whitelist === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "whitelist"});
errors++;
}
if(data.type !== undefined){
if("data.objectid" !== data.type){
vErrors = note(vErrors, pointer+"/type", "const", {allowedValue: "data.objectid"});
errors++;
}
}
if(data.whitelist !== undefined){
let data1 = data.whitelist;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = note(vErrors, pointer+"/whitelist", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "pattern", {pattern: "^00[0-9A-Fa-f]{6}00[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})+$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/whitelist", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

function validate23(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "time"){
if(!(validate24(data, pointer))){
vErrors = noteAll(vErrors, validate24.errors);
errors += validate24.errors.length;
}
}
else if(tag0 === "ip"){
if(!(validate26(data, pointer))){
vErrors = noteAll(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
else if(tag0 === "asn"){
if(!(validate28(data, pointer))){
vErrors = noteAll(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
else if(tag0 === "geo.country"){
if(!(validate30(data, pointer))){
vErrors = noteAll(vErrors, validate30.errors);
errors += validate30.errors.length;
}
}
else if(tag0 === "geo.region"){
if(!(validate34(data, pointer))){
vErrors = noteAll(vErrors, validate34.errors);
errors += validate34.errors.length;
}
}
else if(tag0 === "service"){
if(!(validate37(data, pointer))){
vErrors = noteAll(vErrors, validate37.errors);
errors += validate37.errors.length;
}
}
else if(tag0 === "consumer"){
if(!(validate41(data, pointer))){
vErrors = noteAll(vErrors, validate41.errors);
errors += validate41.errors.length;
}
}
else if(tag0 === "interface"){
if(!(validate43(data, pointer))){
vErrors = noteAll(vErrors, validate43.errors);
errors += validate43.errors.length;
}
}
else if(tag0 === "api"){
if(!(validate47(data, pointer))){
vErrors = noteAll(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
else if(tag0 === "data.readonly"){
if(!(validate49(data, pointer))){
vErrors = noteAll(vErrors, validate49.errors);
errors += validate49.errors.length;
}
}
else if(tag0 === "data.path"){
if(!(validate51(data, pointer))){
vErrors = noteAll(vErrors, validate51.errors);
errors += validate51.errors.length;
}
}
else if(tag0 === "data.objectid"){
if(!(validate53(data, pointer))){
vErrors = noteAll(vErrors, validate53.errors);
errors += validate53.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "type", allowed: ["time","ip","asn","geo.country","geo.region","service","consumer","interface","api","data.readonly","data.path","data.objectid"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

function validate56(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "scope"});
errors++;
}
if(data.scope !== undefined){
if("identityToken" !== data.scope){
vErrors = note(vErrors, pointer+"/scope", "const", {allowedValue: "identityToken"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

function validate22(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
let valid0 = false;
if(!valid0){
const _errs2 = errors;
if(!(validate23(data, pointer))){
vErrors = noteAll(vErrors, validate23.errors);
errors += validate23.errors.length;
}
var valid1 = _errs2 === errors;
valid0 = valid1;
}
if(!valid0){
const _errs3 = errors;
if(!(validate56(data, pointer))){
vErrors = noteAll(vErrors, validate56.errors);
errors += validate56.errors.length;
}
var valid2 = _errs3 === errors;
valid0 = valid2;
}
errors = _errs1;
if(vErrors !== null){
if(_errs1){
if(vErrors.length > _errs1) vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!valid0){
if(data.type !== undefined){
const _errs4 = errors;
if(!(validate23(data, pointer))){
vErrors = noteAll(vErrors, validate23.errors);
errors += validate23.errors.length;
}
var valid3 = _errs4 === errors;
valid0 = valid3;
}
else if(data.scope !== undefined){
const _errs5 = errors;
if(!(validate56(data, pointer))){
vErrors = noteAll(vErrors, validate56.errors);
errors += validate56.errors.length;
}
var valid4 = _errs5 === errors;
valid0 = valid4;
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["type","scope"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const func2 = codePointLength;

function validate63(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "sessionId"});
errors++;
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = note(vErrors, pointer+"/sessionId", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/sessionId", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

function validate62(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "accessToken"});
errors++;
}
if(data.accessToken !== undefined){
let data0 = data.accessToken;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs3 = errors;
let valid1 = false;
if(!valid1){
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 0){
vErrors = note(vErrors, {});
errors++;
}
}
else {
vErrors = note(vErrors, {});
errors++;
}
}
var valid2 = _errs4 === errors;
valid1 = valid2;
}
if(!valid1){
const _errs6 = errors;
if(!(validate63(data0, pointer+"/accessToken"))){
vErrors = noteAll(vErrors, validate63.errors);
errors += validate63.errors.length;
}
var valid3 = _errs6 === errors;
valid1 = valid3;
}
errors = _errs3;
if(vErrors !== null){
if(_errs3){
if(vErrors.length > _errs3) vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!valid1){
if(data0.sessionId !== undefined){
const _errs7 = errors;
if(!(validate63(data0, pointer+"/accessToken"))){
vErrors = noteAll(vErrors, validate63.errors);
errors += validate63.errors.length;
}
var valid4 = _errs7 === errors;
valid1 = valid4;
}
else {
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 0){
vErrors = note(vErrors, pointer+"/accessToken", "maxProperties", {limit: 0});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/accessToken", "type", {type: "object"});
errors++;
}
var valid5 = _errs8 === errors;
valid1 = valid5;
}
}
}
else {
vErrors = note(vErrors, pointer+"/accessToken", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

function validate67(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identityToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "identityToken"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^[^:]+$", "u");

function validate71(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^[^:]+$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

function validate70(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.groupId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "groupId"});
errors++;
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((data0 === "userJoinGroup") || (data0 === "groupJoinGroup"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinGroup","groupJoinGroup"]});
errors++;
}
}
if(data.groupId !== undefined){
if(!(validate71(data.groupId, pointer+"/groupId"))){
vErrors = noteAll(vErrors, validate71.errors);
errors += validate71.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

function validate75(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.spaceId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "spaceId"});
errors++;
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((((data0 === "userJoinSpace") || (data0 === "groupJoinSpace")) || (data0 === "supportSpace")) || (data0 === "harvesterJoinSpace"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace"]});
errors++;
}
}
if(data.spaceId !== undefined){
if(!(validate71(data.spaceId, pointer+"/spaceId"))){
vErrors = noteAll(vErrors, validate71.errors);
errors += validate71.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

function validate81(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.adminUserId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "adminUserId"});
errors++;
}
if(data.inviteType !== undefined){
if("registerOneprovider" !== data.inviteType){
vErrors = note(vErrors, pointer+"/inviteType", "const", {allowedValue: "registerOneprovider"});
errors++;
}
}
if(data.adminUserId !== undefined){
if(!(validate71(data.adminUserId, pointer+"/adminUserId"))){
vErrors = noteAll(vErrors, validate71.errors);
errors += validate71.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

function validate84(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.clusterId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "clusterId"});
errors++;
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((data0 === "userJoinCluster") || (data0 === "groupJoinCluster"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinCluster","groupJoinCluster"]});
errors++;
}
}
if(data.clusterId !== undefined){
if(!(validate71(data.clusterId, pointer+"/clusterId"))){
vErrors = noteAll(vErrors, validate71.errors);
errors += validate71.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

function validate88(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.harvesterId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "harvesterId"});
errors++;
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!(((data0 === "userJoinHarvester") || (data0 === "groupJoinHarvester")) || (data0 === "spaceJoinHarvester"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinHarvester","groupJoinHarvester","spaceJoinHarvester"]});
errors++;
}
}
if(data.harvesterId !== undefined){
if(!(validate71(data.harvesterId, pointer+"/harvesterId"))){
vErrors = noteAll(vErrors, validate71.errors);
errors += validate71.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

function validate93(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteType === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteType"});
errors++;
}
if(data.atmInventoryId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "atmInventoryId"});
errors++;
}
if(data.inviteType !== undefined){
let data0 = data.inviteType;
if(!((data0 === "userJoinAtmInventory") || (data0 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, pointer+"/inviteType", "enum", {allowedValues: ["userJoinAtmInventory","groupJoinAtmInventory"]});
errors++;
}
}
if(data.atmInventoryId !== undefined){
if(!(validate71(data.atmInventoryId, pointer+"/atmInventoryId"))){
vErrors = noteAll(vErrors, validate71.errors);
errors += validate71.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

function validate69(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "inviteToken"});
errors++;
}
if(data.inviteToken !== undefined){
let data0 = data.inviteToken;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.inviteType;
if(tag0 === "userJoinGroup"){
if(!(validate70(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate70.errors);
errors += validate70.errors.length;
}
}
else if(tag0 === "groupJoinGroup"){
if(!(validate70(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate70.errors);
errors += validate70.errors.length;
}
}
else if(tag0 === "userJoinSpace"){
if(!(validate75(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate75.errors);
errors += validate75.errors.length;
}
}
else if(tag0 === "groupJoinSpace"){
if(!(validate75(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate75.errors);
errors += validate75.errors.length;
}
}
else if(tag0 === "supportSpace"){
if(!(validate75(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate75.errors);
errors += validate75.errors.length;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(!(validate75(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate75.errors);
errors += validate75.errors.length;
}
}
else if(tag0 === "registerOneprovider"){
if(!(validate81(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate81.errors);
errors += validate81.errors.length;
}
}
else if(tag0 === "userJoinCluster"){
if(!(validate84(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
else if(tag0 === "groupJoinCluster"){
if(!(validate84(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate84.errors);
errors += validate84.errors.length;
}
}
else if(tag0 === "userJoinHarvester"){
if(!(validate88(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate88.errors);
errors += validate88.errors.length;
}
}
else if(tag0 === "groupJoinHarvester"){
if(!(validate88(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate88.errors);
errors += validate88.errors.length;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(!(validate88(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate88.errors);
errors += validate88.errors.length;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(!(validate93(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(!(validate93(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/inviteToken", "taggedUnion", {tag: "inviteType", allowed: ["userJoinGroup","groupJoinGroup","userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace","registerOneprovider","userJoinCluster","groupJoinCluster","userJoinHarvester","groupJoinHarvester","spaceJoinHarvester","userJoinAtmInventory","groupJoinAtmInventory"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/inviteToken", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

function validate61(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
let valid0 = false;
if(!valid0){
const _errs2 = errors;
if(!(validate62(data, pointer))){
vErrors = noteAll(vErrors, validate62.errors);
errors += validate62.errors.length;
}
var valid1 = _errs2 === errors;
valid0 = valid1;
}
if(!valid0){
const _errs3 = errors;
if(!(validate67(data, pointer))){
vErrors = noteAll(vErrors, validate67.errors);
errors += validate67.errors.length;
}
var valid2 = _errs3 === errors;
valid0 = valid2;
}
if(!valid0){
const _errs4 = errors;
if(!(validate69(data, pointer))){
vErrors = noteAll(vErrors, validate69.errors);
errors += validate69.errors.length;
}
var valid3 = _errs4 === errors;
valid0 = valid3;
}
errors = _errs1;
if(vErrors !== null){
if(_errs1){
if(vErrors.length > _errs1) vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!valid0){
if(data.accessToken !== undefined){
const _errs5 = errors;
if(!(validate62(data, pointer))){
vErrors = noteAll(vErrors, validate62.errors);
errors += validate62.errors.length;
}
var valid4 = _errs5 === errors;
valid0 = valid4;
}
else if(data.identityToken !== undefined){
const _errs6 = errors;
if(!(validate67(data, pointer))){
vErrors = noteAll(vErrors, validate67.errors);
errors += validate67.errors.length;
}
var valid5 = _errs6 === errors;
valid0 = valid5;
}
else if(data.inviteToken !== undefined){
const _errs7 = errors;
if(!(validate69(data, pointer))){
vErrors = noteAll(vErrors, validate69.errors);
errors += validate69.errors.length;
}
var valid6 = _errs7 === errors;
valid0 = valid6;
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["accessToken","identityToken","inviteToken"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

function validate21(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caveats !== undefined){
let data0 = data.caveats;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data0[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/caveats", "type", {type: "array"});
errors++;
}
}
if(data.type !== undefined){
if(!(validate61(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate61.errors);
errors += validate61.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check_SerializedTokenAnswer = validate103;
const pattern8 = new RegExp("^[0-9A-Za-z]+$", "u");

function validate103(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
for(const key0 in data){
if(!(key0 === "token")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = note(vErrors, pointer+"/token", "pattern", {pattern: "^[0-9A-Za-z]+$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/token", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_400 = validate290;

function validate290(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "malformedData"){
if(!(validate184(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate184.errors);
errors += validate184.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate186(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate186.errors);
errors += validate186.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate194(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate194.errors);
errors += validate194.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate193(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate193.errors);
errors += validate193.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate197(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate197.errors);
errors += validate197.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate198(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate198.errors);
errors += validate198.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate201(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate201.errors);
errors += validate201.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate202(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate202.errors);
errors += validate202.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate203(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate203.errors);
errors += validate203.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate196(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate196.errors);
errors += validate196.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badData","badValueCaveat","badValueTokenType","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","tokenSubjectInvalid","tokenSessionInvalid","tokenServiceForbidden","tokenTimeCaveatRequired"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_401 = validate301;

function validate301(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "unauthorized"){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.details !== undefined){
if(!(validate233(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate233.errors);
errors += validate233.errors.length;
}
}
else {
if(!(validate232(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate232.errors);
errors += validate232.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["unauthorized"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_403 = validate304;

function validate304(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "forbidden"){
if(!(validate252(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate252.errors);
errors += validate252.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["forbidden"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_500 = validate306;

function validate306(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "internalServerError"){
if(!(validate253(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate253.errors);
errors += validate253.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["internalServerError"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_503 = validate308;

function validate308(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "serviceUnavailable"){
if(!(validate254(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate254.errors);
errors += validate254.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["serviceUnavailable"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

const check_ExamineTokenRequest = validate102;

function validate102(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func2(data0) > 1048576){
vErrors = note(vErrors, pointer+"/token", "maxLength", {limit: 1048576});
errors++;
}
if(func2(data0) < 1){
vErrors = note(vErrors, pointer+"/token", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/token", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const check_examine_token_400 = validate310;

function validate310(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "malformedData"){
if(!(validate184(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate184.errors);
errors += validate184.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate185(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate185.errors);
errors += validate185.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate187(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate187.errors);
errors += validate187.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate188(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate188.errors);
errors += validate188.errors.length;
}
}
else if(tag0 === "badGRI"){
if(!(validate195(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueEmpty","badValueToken","badGRI"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const check_examine_token_401 = validate316;

function validate316(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "error"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const tag0 = data0.id;
if(tag0 === "unauthorized"){
if(!(validate233(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate233.errors);
errors += validate233.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["unauthorized"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}

function note(violations, pointer, keyword, params) {
if (violations === null) return [{ pointer, keyword, params }];
if (violations.length < 100) violations.push({ pointer, keyword, params });
return violations;
}

function noteAll(violations, more) {
if (violations === null) return more;
for (const violation of more) {
if (violations.length < 100) violations.push(violation);
}
return violations;
}

/** The schemas of the document that can be checked by themselves; AnyError is every error that it has. */
export type SchemaName = 'Caveat' | 'TokenType' | 'ExaminedToken' | 'AnyError';

/** Their checks. */
export const schemaChecks: Readonly<Record<SchemaName, BodyCheck>> = {
  Caveat: check_Caveat,
  TokenType: check_TokenType,
  ExaminedToken: check_ExaminedToken,
  AnyError: check_AnyError,
};

/** The check of every request's body by operation. */
export const requestBodyChecks: Readonly<Record<string, BodyCheck>> = {
  create_temporary_token_for_current_provider: check_TemporaryTokenRequest,
  examine_token: check_ExamineTokenRequest,
};

/** The check of every answer's body, by operation and status. Answers that never have a body have none. */
export const answerBodyChecks: Readonly<Record<string, Readonly<Record<string, BodyCheck>>>> = {
  create_temporary_token_for_current_provider: {
    201: check_SerializedTokenAnswer,
    400: check_create_temporary_token_for_current_provider_400,
    401: check_create_temporary_token_for_current_provider_401,
    403: check_create_temporary_token_for_current_provider_403,
    500: check_create_temporary_token_for_current_provider_500,
    503: check_create_temporary_token_for_current_provider_503,
  },
  examine_token: {
    200: check_ExaminedToken,
    400: check_examine_token_400,
    401: check_examine_token_401,
    500: check_create_temporary_token_for_current_provider_500,
    503: check_create_temporary_token_for_current_provider_503,
  },
};
