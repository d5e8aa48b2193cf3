// @ts-nocheck -- AJV's own code; its type is BodyCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { codePointLength } from '../code-point-length.ts';
import type { BodyCheck } from '../body-check.ts';

const check_Caveat = validate189;

function validate191(data, pointer = ''){
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
validate191.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$", "u");

function validate193(data, pointer = ''){
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
if(!pattern12.test(data2)){
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
validate193.errors = vErrors;
return errors === 0;
}

function validate195(data, pointer = ''){
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
validate195.errors = vErrors;
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

function validate197(data, pointer = ''){
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
validate197.errors = vErrors;
return errors === 0;
}

function validate200(data, pointer = ''){
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
validate200.errors = vErrors;
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

function validate203(data, pointer = ''){
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
validate203.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^((usr|grp|prv)-|nobody$)", "u");

function validate206(data, pointer = ''){
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
if(!pattern13.test(data2)){
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
validate206.errors = vErrors;
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

function validate208(data, pointer = ''){
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
validate208.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|[A-Za-z_]+)\\.[^./|]*\\.[^./|]*:(\\*|private|protected|shared|public|auto)$", "u");

function validate211(data, pointer = ''){
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
if(!pattern14.test(data2)){
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
validate211.errors = vErrors;
return errors === 0;
}

function validate213(data, pointer = ''){
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
validate213.errors = vErrors;
return errors === 0;
}

const pattern15 = new RegExp("^([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$", "u");

function validate215(data, pointer = ''){
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
if(!pattern15.test(data2)){
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
validate215.errors = vErrors;
return errors === 0;
}

function validate217(data, pointer = ''){
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
validate217.errors = vErrors;
return errors === 0;
}

function validate190(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "time"){
if(!(validate191(data, pointer))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
}
}
else if(tag0 === "ip"){
if(!(validate193(data, pointer))){
vErrors = noteAll(vErrors, validate193.errors);
errors += validate193.errors.length;
}
}
else if(tag0 === "asn"){
if(!(validate195(data, pointer))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else if(tag0 === "geo.country"){
if(!(validate197(data, pointer))){
vErrors = noteAll(vErrors, validate197.errors);
errors += validate197.errors.length;
}
}
else if(tag0 === "geo.region"){
if(!(validate200(data, pointer))){
vErrors = noteAll(vErrors, validate200.errors);
errors += validate200.errors.length;
}
}
else if(tag0 === "service"){
if(!(validate203(data, pointer))){
vErrors = noteAll(vErrors, validate203.errors);
errors += validate203.errors.length;
}
}
else if(tag0 === "consumer"){
if(!(validate206(data, pointer))){
vErrors = noteAll(vErrors, validate206.errors);
errors += validate206.errors.length;
}
}
else if(tag0 === "interface"){
if(!(validate208(data, pointer))){
vErrors = noteAll(vErrors, validate208.errors);
errors += validate208.errors.length;
}
}
else if(tag0 === "api"){
if(!(validate211(data, pointer))){
vErrors = noteAll(vErrors, validate211.errors);
errors += validate211.errors.length;
}
}
else if(tag0 === "data.readonly"){
if(!(validate213(data, pointer))){
vErrors = noteAll(vErrors, validate213.errors);
errors += validate213.errors.length;
}
}
else if(tag0 === "data.path"){
if(!(validate215(data, pointer))){
vErrors = noteAll(vErrors, validate215.errors);
errors += validate215.errors.length;
}
}
else if(tag0 === "data.objectid"){
if(!(validate217(data, pointer))){
vErrors = noteAll(vErrors, validate217.errors);
errors += validate217.errors.length;
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
validate190.errors = vErrors;
return errors === 0;
}

function validate220(data, pointer = ''){
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
validate220.errors = vErrors;
return errors === 0;
}

function validate189(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(!(validate190(data, pointer))){
vErrors = noteAll(vErrors, validate190.errors);
errors += validate190.errors.length;
}
}
else if(data.scope !== undefined){
if(!(validate220(data, pointer))){
vErrors = noteAll(vErrors, validate220.errors);
errors += validate220.errors.length;
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
validate189.errors = vErrors;
return errors === 0;
}

const check_TokenType = validate152;

function validate153(data, pointer = ''){
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
validate153.errors = vErrors;
return errors === 0;
}

function validate155(data, pointer = ''){
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
validate155.errors = vErrors;
return errors === 0;
}

function validate160(data, pointer = ''){
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
validate160.errors = vErrors;
return errors === 0;
}

function validate159(data, pointer = ''){
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
if(!(validate160(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate160.errors);
errors += validate160.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

function validate164(data, pointer = ''){
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
if(!(validate160(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate160.errors);
errors += validate160.errors.length;
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

function validate170(data, pointer = ''){
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
if(!(validate160(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate160.errors);
errors += validate160.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

function validate173(data, pointer = ''){
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
if(!(validate160(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate160.errors);
errors += validate160.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

function validate177(data, pointer = ''){
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
if(!(validate160(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate160.errors);
errors += validate160.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

function validate182(data, pointer = ''){
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
if(!(validate160(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate160.errors);
errors += validate160.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

function validate158(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.inviteType;
if(tag0 === "userJoinGroup"){
if(!(validate159(data, pointer))){
vErrors = noteAll(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
else if(tag0 === "groupJoinGroup"){
if(!(validate159(data, pointer))){
vErrors = noteAll(vErrors, validate159.errors);
errors += validate159.errors.length;
}
}
else if(tag0 === "userJoinSpace"){
if(!(validate164(data, pointer))){
vErrors = noteAll(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
else if(tag0 === "groupJoinSpace"){
if(!(validate164(data, pointer))){
vErrors = noteAll(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
else if(tag0 === "supportSpace"){
if(!(validate164(data, pointer))){
vErrors = noteAll(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(!(validate164(data, pointer))){
vErrors = noteAll(vErrors, validate164.errors);
errors += validate164.errors.length;
}
}
else if(tag0 === "registerOneprovider"){
if(!(validate170(data, pointer))){
vErrors = noteAll(vErrors, validate170.errors);
errors += validate170.errors.length;
}
}
else if(tag0 === "userJoinCluster"){
if(!(validate173(data, pointer))){
vErrors = noteAll(vErrors, validate173.errors);
errors += validate173.errors.length;
}
}
else if(tag0 === "groupJoinCluster"){
if(!(validate173(data, pointer))){
vErrors = noteAll(vErrors, validate173.errors);
errors += validate173.errors.length;
}
}
else if(tag0 === "userJoinHarvester"){
if(!(validate177(data, pointer))){
vErrors = noteAll(vErrors, validate177.errors);
errors += validate177.errors.length;
}
}
else if(tag0 === "groupJoinHarvester"){
if(!(validate177(data, pointer))){
vErrors = noteAll(vErrors, validate177.errors);
errors += validate177.errors.length;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(!(validate177(data, pointer))){
vErrors = noteAll(vErrors, validate177.errors);
errors += validate177.errors.length;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(!(validate182(data, pointer))){
vErrors = noteAll(vErrors, validate182.errors);
errors += validate182.errors.length;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(!(validate182(data, pointer))){
vErrors = noteAll(vErrors, validate182.errors);
errors += validate182.errors.length;
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
validate158.errors = vErrors;
return errors === 0;
}

function validate157(data, pointer = ''){
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
if(!(validate158(data.inviteToken, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate158.errors);
errors += validate158.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

function validate152(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken !== undefined){
if(!(validate153(data, pointer))){
vErrors = noteAll(vErrors, validate153.errors);
errors += validate153.errors.length;
}
}
else if(data.identityToken !== undefined){
if(!(validate155(data, pointer))){
vErrors = noteAll(vErrors, validate155.errors);
errors += validate155.errors.length;
}
}
else if(data.inviteToken !== undefined){
if(!(validate157(data, pointer))){
vErrors = noteAll(vErrors, validate157.errors);
errors += validate157.errors.length;
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
validate152.errors = vErrors;
return errors === 0;
}

const check_ExaminedToken = validate143;

function validate145(data, pointer = ''){
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
validate145.errors = vErrors;
return errors === 0;
}

function validate149(data, pointer = ''){
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
validate149.errors = vErrors;
return errors === 0;
}

function validate144(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "user"){
if(!(validate145(data, pointer))){
vErrors = noteAll(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
else if(tag0 === "oneprovider"){
if(!(validate145(data, pointer))){
vErrors = noteAll(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
else if(tag0 === "group"){
if(!(validate145(data, pointer))){
vErrors = noteAll(vErrors, validate145.errors);
errors += validate145.errors.length;
}
}
else if(tag0 === "nobody"){
if(!(validate149(data, pointer))){
vErrors = noteAll(vErrors, validate149.errors);
errors += validate149.errors.length;
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
validate144.errors = vErrors;
return errors === 0;
}

function validate143(data, pointer = ''){
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
if(!(validate144(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate144.errors);
errors += validate144.errors.length;
}
}
if(data.type !== undefined){
if(!(validate152(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate152.errors);
errors += validate152.errors.length;
}
}
if(data.caveats !== undefined){
let data5 = data.caveats;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate189(data5[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
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
validate143.errors = vErrors;
return errors === 0;
}

const check_AnyError = validate367;

function validate256(data, pointer = ''){
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
validate256.errors = vErrors;
return errors === 0;
}

function validate255(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "key"});
errors++;
}
for(const key0 in data){
if(!(key0 === "key")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = note(vErrors, pointer+"/key", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

function validate257(data, pointer = ''){
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
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate257.errors = vErrors;
return errors === 0;
}

function validate259(data, pointer = ''){
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
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate259.errors = vErrors;
return errors === 0;
}

function validate261(data, pointer = ''){
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
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate261.errors = vErrors;
return errors === 0;
}

function validate264(data, pointer = ''){
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
validate264.errors = vErrors;
return errors === 0;
}

function validate266(data, pointer = ''){
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
validate266.errors = vErrors;
return errors === 0;
}

function validate263(data, pointer = ''){
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
if(!(validate264(data3, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate264.errors);
errors += validate264.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate266(data3, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate266.errors);
errors += validate266.errors.length;
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
validate263.errors = vErrors;
return errors === 0;
}

function validate268(data, pointer = ''){
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
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate268.errors = vErrors;
return errors === 0;
}

function validate270(data, pointer = ''){
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
validate270.errors = vErrors;
return errors === 0;
}

function validate271(data, pointer = ''){
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
if("missingAtLeastOneValue" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "missingAtLeastOneValue"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.keys === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "keys"});
errors++;
}
for(const key1 in data1){
if(!(key1 === "keys")){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.keys !== undefined){
let data2 = data1.keys;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = note(vErrors, pointer+"/details/keys/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details/keys", "type", {type: "array"});
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
validate271.errors = vErrors;
return errors === 0;
}

function validate272(data, pointer = ''){
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
if("badValueString" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueString"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate272.errors = vErrors;
return errors === 0;
}

function validate274(data, pointer = ''){
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
if("badValueBoolean" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueBoolean"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate274.errors = vErrors;
return errors === 0;
}

function validate276(data, pointer = ''){
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
if("badValueInteger" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueInteger"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate276.errors = vErrors;
return errors === 0;
}

function validate278(data, pointer = ''){
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
if("badValueJSON" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueJSON"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate278.errors = vErrors;
return errors === 0;
}

function validate280(data, pointer = ''){
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
if("badValueName" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueName"});
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
validate280.errors = vErrors;
return errors === 0;
}

function validate281(data, pointer = ''){
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
if("badValueTooLow" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueTooLow"});
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
if(data1.limit === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "limit"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "key") || (key1 === "limit"))){
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
if(data1.limit !== undefined){
let data3 = data1.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
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
validate281.errors = vErrors;
return errors === 0;
}

function validate282(data, pointer = ''){
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
if("badValueNotAllowed" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueNotAllowed"});
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
if(data1.allowed === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "allowed"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "key") || (key1 === "allowed"))){
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
if(data1.allowed !== undefined){
let data3 = data1.allowed;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = note(vErrors, pointer+"/details/allowed/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details/allowed", "type", {type: "array"});
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
validate282.errors = vErrors;
return errors === 0;
}

function validate283(data, pointer = ''){
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
if("badValueListOfStrings" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueListOfStrings"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate283.errors = vErrors;
return errors === 0;
}

function validate285(data, pointer = ''){
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
if("badValueListNotAllowed" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueListNotAllowed"});
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
if(data1.allowed === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "allowed"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "key") || (key1 === "allowed"))){
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
if(data1.allowed !== undefined){
let data3 = data1.allowed;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = note(vErrors, pointer+"/details/allowed/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/details/allowed", "type", {type: "array"});
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
validate285.errors = vErrors;
return errors === 0;
}

function validate286(data, pointer = ''){
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
if("badValueIdentifierOccupied" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueIdentifierOccupied"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate286.errors = vErrors;
return errors === 0;
}

function validate288(data, pointer = ''){
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
if("badValueIPv4Address" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueIPv4Address"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate288.errors = vErrors;
return errors === 0;
}

function validate290(data, pointer = ''){
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
if("badValueInviteType" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueInviteType"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate255(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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
validate290.errors = vErrors;
return errors === 0;
}

function validate292(data, pointer = ''){
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
if("notAnInviteToken" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "notAnInviteToken"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.expectedInviteType === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "expectedInviteType"});
errors++;
}
if(data1.received === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "received"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "expectedInviteType") || (key1 === "received"))){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.expectedInviteType !== undefined){
if(typeof data1.expectedInviteType !== "string"){
vErrors = note(vErrors, pointer+"/details/expectedInviteType", "type", {type: "string"});
errors++;
}
}
if(data1.received !== undefined){
if(!(validate152(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate152.errors);
errors += validate152.errors.length;
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
validate292.errors = vErrors;
return errors === 0;
}

function validate296(data, pointer = ''){
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
if(!(validate152(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate152.errors);
errors += validate152.errors.length;
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
validate296.errors = vErrors;
return errors === 0;
}

function validate299(data, pointer = ''){
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
validate299.errors = vErrors;
return errors === 0;
}

function validate301(data, pointer = ''){
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
validate301.errors = vErrors;
return errors === 0;
}

function validate303(data, pointer = ''){
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
validate303.errors = vErrors;
return errors === 0;
}

function validate305(data, pointer = ''){
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
validate305.errors = vErrors;
return errors === 0;
}

function validate307(data, pointer = ''){
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
if(!(validate189(data1.caveat, pointer+"/details/caveat"))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
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
validate307.errors = vErrors;
return errors === 0;
}

function validate310(data, pointer = ''){
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
validate310.errors = vErrors;
return errors === 0;
}

function validate295(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "notAnIdentityToken"){
if(!(validate296(data, pointer))){
vErrors = noteAll(vErrors, validate296.errors);
errors += validate296.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data, pointer))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data, pointer))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data, pointer))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data, pointer))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data, pointer))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data, pointer))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "id", allowed: ["notAnIdentityToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

function validate294(data, pointer = ''){
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
if(!(validate295(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate295.errors);
errors += validate295.errors.length;
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
validate294.errors = vErrors;
return errors === 0;
}

function validate313(data, pointer = ''){
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
if(!(validate295(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate295.errors);
errors += validate295.errors.length;
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
validate313.errors = vErrors;
return errors === 0;
}

function validate315(data, pointer = ''){
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
if("notFound" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "notFound"});
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
validate315.errors = vErrors;
return errors === 0;
}

function validate316(data, pointer = ''){
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
validate316.errors = vErrors;
return errors === 0;
}

function validate317(data, pointer = ''){
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
validate317.errors = vErrors;
return errors === 0;
}

function validate318(data, pointer = ''){
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
validate318.errors = vErrors;
return errors === 0;
}

function validate319(data, pointer = ''){
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
validate319.errors = vErrors;
return errors === 0;
}

function validate320(data, pointer = ''){
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
validate320.errors = vErrors;
return errors === 0;
}

function validate322(data, pointer = ''){
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
validate322.errors = vErrors;
return errors === 0;
}

function validate321(data, pointer = ''){
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
if(!(validate322(data1.service, pointer+"/details/service"))){
vErrors = noteAll(vErrors, validate322.errors);
errors += validate322.errors.length;
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
validate321.errors = vErrors;
return errors === 0;
}

function validate324(data, pointer = ''){
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
if(!(validate152(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate152.errors);
errors += validate152.errors.length;
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
validate324.errors = vErrors;
return errors === 0;
}

function validate340(data, pointer = ''){
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
validate340.errors = vErrors;
return errors === 0;
}

function validate341(data, pointer = ''){
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
validate341.errors = vErrors;
return errors === 0;
}

function validate342(data, pointer = ''){
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
validate342.errors = vErrors;
return errors === 0;
}

function validate343(data, pointer = ''){
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
validate343.errors = vErrors;
return errors === 0;
}

function validate327(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "badToken"){
if(!(validate264(data, pointer))){
vErrors = noteAll(vErrors, validate264.errors);
errors += validate264.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate266(data, pointer))){
vErrors = noteAll(vErrors, validate266.errors);
errors += validate266.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate296(data, pointer))){
vErrors = noteAll(vErrors, validate296.errors);
errors += validate296.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data, pointer))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data, pointer))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data, pointer))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data, pointer))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data, pointer))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data, pointer))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
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
validate327.errors = vErrors;
return errors === 0;
}

function validate326(data, pointer = ''){
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
if(!(validate327(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate327.errors);
errors += validate327.errors.length;
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
validate326.errors = vErrors;
return errors === 0;
}

function validate338(data, pointer = ''){
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
if(!(validate327(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate327.errors);
errors += validate327.errors.length;
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
validate338.errors = vErrors;
return errors === 0;
}

function validate346(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "badToken"){
if(!(validate264(data, pointer))){
vErrors = noteAll(vErrors, validate264.errors);
errors += validate264.errors.length;
}
}
else if(tag0 === "badIdpAccessToken"){
if(!(validate340(data, pointer))){
vErrors = noteAll(vErrors, validate340.errors);
errors += validate340.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate324(data, pointer))){
vErrors = noteAll(vErrors, validate324.errors);
errors += validate324.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data, pointer))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data, pointer))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data, pointer))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data, pointer))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data, pointer))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data, pointer))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data, pointer))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data, pointer))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate326(data, pointer))){
vErrors = noteAll(vErrors, validate326.errors);
errors += validate326.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate338(data, pointer))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "badBasicCredentials"){
if(!(validate341(data, pointer))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "basicAuthNotSupported"){
if(!(validate342(data, pointer))){
vErrors = noteAll(vErrors, validate342.errors);
errors += validate342.errors.length;
}
}
else if(tag0 === "basicAuthDisabled"){
if(!(validate343(data, pointer))){
vErrors = noteAll(vErrors, validate343.errors);
errors += validate343.errors.length;
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
validate346.errors = vErrors;
return errors === 0;
}

function validate345(data, pointer = ''){
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
if(!(validate346(data1.authError, pointer+"/details/authError"))){
vErrors = noteAll(vErrors, validate346.errors);
errors += validate346.errors.length;
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
validate345.errors = vErrors;
return errors === 0;
}

function validate344(data, pointer = ''){
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
validate344.errors = vErrors;
return errors === 0;
}

function validate364(data, pointer = ''){
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
validate364.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^[0-9a-f]{10}$", "u");

function validate365(data, pointer = ''){
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
if(!pattern18.test(data2)){
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
validate365.errors = vErrors;
return errors === 0;
}

function validate366(data, pointer = ''){
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
validate366.errors = vErrors;
return errors === 0;
}

function validate367(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "malformedData"){
if(!(validate256(data, pointer))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data, pointer))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data, pointer))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data, pointer))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data, pointer))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data, pointer))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data, pointer))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate271(data, pointer))){
vErrors = noteAll(vErrors, validate271.errors);
errors += validate271.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data, pointer))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate274(data, pointer))){
vErrors = noteAll(vErrors, validate274.errors);
errors += validate274.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate276(data, pointer))){
vErrors = noteAll(vErrors, validate276.errors);
errors += validate276.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate278(data, pointer))){
vErrors = noteAll(vErrors, validate278.errors);
errors += validate278.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate280(data, pointer))){
vErrors = noteAll(vErrors, validate280.errors);
errors += validate280.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate281(data, pointer))){
vErrors = noteAll(vErrors, validate281.errors);
errors += validate281.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate282(data, pointer))){
vErrors = noteAll(vErrors, validate282.errors);
errors += validate282.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate283(data, pointer))){
vErrors = noteAll(vErrors, validate283.errors);
errors += validate283.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate285(data, pointer))){
vErrors = noteAll(vErrors, validate285.errors);
errors += validate285.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate286(data, pointer))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate288(data, pointer))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueInviteType"){
if(!(validate290(data, pointer))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "notAnInviteToken"){
if(!(validate292(data, pointer))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate294(data, pointer))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate313(data, pointer))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "notFound"){
if(!(validate315(data, pointer))){
vErrors = noteAll(vErrors, validate315.errors);
errors += validate315.errors.length;
}
}
else if(tag0 === "badGRI"){
if(!(validate316(data, pointer))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate317(data, pointer))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data, pointer))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data, pointer))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badToken"){
if(!(validate264(data, pointer))){
vErrors = noteAll(vErrors, validate264.errors);
errors += validate264.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate266(data, pointer))){
vErrors = noteAll(vErrors, validate266.errors);
errors += validate266.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data, pointer))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data, pointer))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data, pointer))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data, pointer))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data, pointer))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data, pointer))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data, pointer))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate324(data, pointer))){
vErrors = noteAll(vErrors, validate324.errors);
errors += validate324.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate296(data, pointer))){
vErrors = noteAll(vErrors, validate296.errors);
errors += validate296.errors.length;
}
}
else if(tag0 === "badIdpAccessToken"){
if(!(validate340(data, pointer))){
vErrors = noteAll(vErrors, validate340.errors);
errors += validate340.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data, pointer))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "badBasicCredentials"){
if(!(validate341(data, pointer))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "basicAuthNotSupported"){
if(!(validate342(data, pointer))){
vErrors = noteAll(vErrors, validate342.errors);
errors += validate342.errors.length;
}
}
else if(tag0 === "basicAuthDisabled"){
if(!(validate343(data, pointer))){
vErrors = noteAll(vErrors, validate343.errors);
errors += validate343.errors.length;
}
}
else if(tag0 === "unauthorized"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.details !== undefined){
if(!(validate345(data, pointer))){
vErrors = noteAll(vErrors, validate345.errors);
errors += validate345.errors.length;
}
}
else {
if(!(validate344(data, pointer))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
}
else if(tag0 === "forbidden"){
if(!(validate364(data, pointer))){
vErrors = noteAll(vErrors, validate364.errors);
errors += validate364.errors.length;
}
}
else if(tag0 === "internalServerError"){
if(!(validate365(data, pointer))){
vErrors = noteAll(vErrors, validate365.errors);
errors += validate365.errors.length;
}
}
else if(tag0 === "serviceUnavailable"){
if(!(validate366(data, pointer))){
vErrors = noteAll(vErrors, validate366.errors);
errors += validate366.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badData","badValueEmpty","badValueToken","badValueTokenType","badValueCaveat","missingAtLeastOneValue","badValueString","badValueBoolean","badValueInteger","badValueJSON","badValueName","badValueTooLow","badValueNotAllowed","badValueListOfStrings","badValueListNotAllowed","badValueIdentifierOccupied","badValueIPv4Address","badValueInviteType","notAnInviteToken","badServiceToken","badConsumerToken","notFound","badGRI","tokenTimeCaveatRequired","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","badToken","tokenTooLarge","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenSessionInvalid","tokenServiceForbidden","tokenCaveatUnknown","tokenCaveatUnverified","notAnAccessToken","notAnIdentityToken","badIdpAccessToken","userBlocked","badBasicCredentials","basicAuthNotSupported","basicAuthDisabled","unauthorized","forbidden","internalServerError","serviceUnavailable"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}

const check_ExamineTokenRequest = validate102;
const func2 = codePointLength;

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

const check_examine_token_400 = validate417;

function validate417(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "badGRI"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
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
validate417.errors = vErrors;
return errors === 0;
}

const check_examine_token_401 = validate423;

function validate423(data, pointer = ''){
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
if(!(validate345(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate345.errors);
errors += validate345.errors.length;
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
validate423.errors = vErrors;
return errors === 0;
}

const check_examine_token_500 = validate425;

function validate425(data, pointer = ''){
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
if(!(validate365(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate365.errors);
errors += validate365.errors.length;
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
validate425.errors = vErrors;
return errors === 0;
}

const check_examine_token_503 = validate427;

function validate427(data, pointer = ''){
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
if(!(validate366(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate366.errors);
errors += validate366.errors.length;
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
validate427.errors = vErrors;
return errors === 0;
}

const check_ConfineTokenRequest = validate103;

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

function validate104(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], pointer+"/" + i0))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "array"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

function validate107(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 1048576){
vErrors = note(vErrors, pointer, "maxLength", {limit: 1048576});
errors++;
}
if(func2(data) < 1){
vErrors = note(vErrors, pointer, "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

function validate103(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caveats === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "caveats"});
errors++;
}
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.caveats !== undefined){
if(!(validate104(data.caveats, pointer+"/caveats"))){
vErrors = noteAll(vErrors, validate104.errors);
errors += validate104.errors.length;
}
}
if(data.token !== undefined){
if(!(validate107(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
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

const check_SerializedTokenAnswer = validate142;
const pattern11 = new RegExp("^[0-9A-Za-z]+$", "u");

function validate142(data, pointer = ''){
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
if(!pattern11.test(data0)){
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
validate142.errors = vErrors;
return errors === 0;
}

const check_confine_token_400 = validate429;

function validate429(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badData","badValueCaveat","badValueEmpty","badValueToken","tokenSubjectInvalid","userBlocked","tokenSessionInvalid","tokenServiceForbidden"]});
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
validate429.errors = vErrors;
return errors === 0;
}

const check_InferAccessTokenScopeRequest = validate109;

function validate109(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate107(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate107(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const check_AccessTokenScope = validate246;

function validate249(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readonly === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "readonly"});
errors++;
}
for(const key0 in data){
if(!(key0 === "readonly")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
vErrors = note(vErrors, pointer+"/readonly", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

function validate248(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.supports === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "supports"});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "supports"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors, pointer+"/name", "type", {type: "string"});
errors++;
}
}
if(data.supports !== undefined){
let data1 = data.supports;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate249(data1[key1], pointer+"/supports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = noteAll(vErrors, validate249.errors);
errors += validate249.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/supports", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

function validate252(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.domain === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "domain"});
errors++;
}
if(data.version === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "version"});
errors++;
}
if(data.online === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "online"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "domain")) || (key0 === "version")) || (key0 === "online"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors, pointer+"/name", "type", {type: "string"});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = note(vErrors, pointer+"/domain", "type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = note(vErrors, pointer+"/version", "type", {type: "string"});
errors++;
}
}
if(data.online !== undefined){
if(typeof data.online !== "boolean"){
vErrors = note(vErrors, pointer+"/online", "type", {type: "boolean"});
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

function validate247(data, pointer = ''){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = note(vErrors, pointer, "type", {type: ["object","null"]});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readonly === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "readonly"});
errors++;
}
if(data.spaces === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "spaces"});
errors++;
}
if(data.providers === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "providers"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "readonly") || (key0 === "spaces")) || (key0 === "providers"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
vErrors = note(vErrors, pointer+"/readonly", "type", {type: "boolean"});
errors++;
}
}
if(data.spaces !== undefined){
let data1 = data.spaces;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate248(data1[key1], pointer+"/spaces/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = noteAll(vErrors, validate248.errors);
errors += validate248.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/spaces", "type", {type: "object"});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(validate252(data3[key2], pointer+"/providers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = noteAll(vErrors, validate252.errors);
errors += validate252.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/providers", "type", {type: "object"});
errors++;
}
}
}
validate247.errors = vErrors;
return errors === 0;
}

function validate246(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.validUntil === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "validUntil"});
errors++;
}
if(data.dataAccessScope === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "dataAccessScope"});
errors++;
}
for(const key0 in data){
if(!((key0 === "validUntil") || (key0 === "dataAccessScope"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.validUntil !== undefined){
let data0 = data.validUntil;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = note(vErrors, pointer+"/validUntil", "type", {type: ["integer","null"]});
errors++;
}
}
if(data.dataAccessScope !== undefined){
if(!(validate247(data.dataAccessScope, pointer+"/dataAccessScope"))){
vErrors = noteAll(vErrors, validate247.errors);
errors += validate247.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const check_infer_access_token_scope_400 = validate440;

function validate440(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate324(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate324.errors);
errors += validate324.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueEmpty","badValueToken","badConsumerToken","notAnAccessToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked","tokenSessionInvalid"]});
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
validate440.errors = vErrors;
return errors === 0;
}

const check_VerifyAccessTokenRequest = validate112;
const pattern8 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$", "u");

function validate114(data, pointer = ''){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = note(vErrors, pointer, "type", {type: ["string","null"]});
errors++;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"});
errors++;
}
}
validate114.errors = vErrors;
return errors === 0;
}

function validate116(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
if(!(((data === "rest") || (data === "oneclient")) || (data === "graphsync"))){
vErrors = note(vErrors, pointer, "enum", {allowedValues: ["rest","oneclient","graphsync"]});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

function validate112(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate107(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.peerIp !== undefined){
if(!(validate114(data.peerIp, pointer+"/peerIp"))){
vErrors = noteAll(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.interface !== undefined){
if(!(validate116(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
if(data.serviceToken !== undefined){
if(!(validate107(data.serviceToken, pointer+"/serviceToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate107(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.allowDataAccessCaveats !== undefined){
if(typeof data.allowDataAccessCaveats !== "boolean"){
vErrors = note(vErrors, pointer+"/allowDataAccessCaveats", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const check_VerifiedToken = validate244;

function validate227(data, pointer = ''){
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
if(!((data0 === "user") || (data0 === "oneprovider"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["user","oneprovider"]});
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
validate227.errors = vErrors;
return errors === 0;
}

function validate244(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "subject"});
errors++;
}
if(data.ttl === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "ttl"});
errors++;
}
for(const key0 in data){
if(!((key0 === "subject") || (key0 === "ttl"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate227(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate227.errors);
errors += validate227.errors.length;
}
}
if(data.ttl !== undefined){
let data1 = data.ttl;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = note(vErrors, pointer+"/ttl", "type", {type: ["integer","null"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const check_verify_access_token_400 = validate454;

function validate454(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate274(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate274.errors);
errors += validate274.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate282(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate282.errors);
errors += validate282.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate324(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate324.errors);
errors += validate324.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueEmpty","badValueToken","badValueBoolean","badValueString","badValueNotAllowed","badValueIPv4Address","badServiceToken","badConsumerToken","notAnAccessToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked","tokenSessionInvalid","tokenServiceForbidden"]});
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
validate454.errors = vErrors;
return errors === 0;
}

const check_VerifyIdentityTokenRequest = validate120;

function validate120(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate107(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.peerIp !== undefined){
if(!(validate114(data.peerIp, pointer+"/peerIp"))){
vErrors = noteAll(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.interface !== undefined){
if(!(validate116(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate107(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
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

const check_verify_identity_token_400 = validate474;

function validate474(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate282(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate282.errors);
errors += validate282.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate296(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate296.errors);
errors += validate296.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueEmpty","badValueToken","badValueString","badValueNotAllowed","badValueIPv4Address","badConsumerToken","notAnIdentityToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked"]});
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
validate474.errors = vErrors;
return errors === 0;
}

const check_VerifyInviteTokenRequest = validate125;

function validate125(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate107(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.peerIp !== undefined){
if(!(validate114(data.peerIp, pointer+"/peerIp"))){
vErrors = noteAll(vErrors, validate114.errors);
errors += validate114.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate107(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
if(data.expectedInviteType !== undefined){
let data3 = data.expectedInviteType;
if(!((((((((((((((data3 === "userJoinGroup") || (data3 === "groupJoinGroup")) || (data3 === "userJoinSpace")) || (data3 === "groupJoinSpace")) || (data3 === "supportSpace")) || (data3 === "harvesterJoinSpace")) || (data3 === "registerOneprovider")) || (data3 === "userJoinCluster")) || (data3 === "groupJoinCluster")) || (data3 === "userJoinHarvester")) || (data3 === "groupJoinHarvester")) || (data3 === "spaceJoinHarvester")) || (data3 === "userJoinAtmInventory")) || (data3 === "groupJoinAtmInventory"))){
vErrors = note(vErrors, pointer+"/expectedInviteType", "enum", {allowedValues: ["userJoinGroup","groupJoinGroup","userJoinSpace","groupJoinSpace","supportSpace","harvesterJoinSpace","registerOneprovider","userJoinCluster","groupJoinCluster","userJoinHarvester","groupJoinHarvester","spaceJoinHarvester","userJoinAtmInventory","groupJoinAtmInventory"]});
errors++;
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

const check_verify_invite_token_400 = validate490;

function validate490(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate261(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate261.errors);
errors += validate261.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate263(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else if(tag0 === "badValueInviteType"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "notAnInviteToken"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueEmpty","badValueToken","badValueInviteType","badValueIPv4Address","badConsumerToken","notAnInviteToken","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenCaveatUnknown","tokenCaveatUnverified","userBlocked"]});
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
validate490.errors = vErrors;
return errors === 0;
}

const check_TokenIds = validate241;

function validate241(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokens === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "tokens"});
errors++;
}
for(const key0 in data){
if(!(key0 === "tokens")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.tokens !== undefined){
let data0 = data.tokens;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/tokens/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/tokens", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

const check_list_all_named_tokens_401 = validate505;

function validate505(data, pointer = ''){
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
if(!(validate345(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate345.errors);
errors += validate345.errors.length;
}
}
else {
if(!(validate344(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
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
validate505.errors = vErrors;
return errors === 0;
}

const check_list_all_named_tokens_403 = validate508;

function validate508(data, pointer = ''){
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
if(!(validate364(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate364.errors);
errors += validate364.errors.length;
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
validate508.errors = vErrors;
return errors === 0;
}

const check_NamedToken = validate226;

function validate233(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^infinity$", "u");

function validate232(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
if(data.custom === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "custom"});
errors++;
}
if(data.usageLimit === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "usageLimit"});
errors++;
}
if(data.usageCount === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "usageCount"});
errors++;
}
if(data.privileges === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "privileges"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "creationTime") || (key0 === "custom")) || (key0 === "usageLimit")) || (key0 === "usageCount")) || (key0 === "privileges"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.creationTime !== undefined){
let data0 = data.creationTime;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
errors++;
}
}
if(data.custom !== undefined){
if(!(validate233(data.custom, pointer+"/custom"))){
vErrors = noteAll(vErrors, validate233.errors);
errors += validate233.errors.length;
}
}
if(data.usageLimit !== undefined){
let data2 = data.usageLimit;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = note(vErrors, pointer+"/usageLimit", "type", {type: ["integer","string"]});
errors++;
}
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
vErrors = note(vErrors, pointer+"/usageLimit", "pattern", {pattern: "^infinity$"});
errors++;
}
}
}
if(data.usageCount !== undefined){
let data3 = data.usageCount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors, pointer+"/usageCount", "type", {type: "integer"});
errors++;
}
}
if(data.privileges !== undefined){
let data4 = data.privileges;
if((!(Array.isArray(data4))) && (data4 !== null)){
vErrors = note(vErrors, pointer+"/privileges", "type", {type: ["array","null"]});
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = note(vErrors, pointer+"/privileges/" + i0, "type", {type: "string"});
errors++;
}
}
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

function validate236(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
if(data.custom === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "custom"});
errors++;
}
for(const key0 in data){
if(!((key0 === "creationTime") || (key0 === "custom"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.creationTime !== undefined){
let data0 = data.creationTime;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
errors++;
}
}
if(data.custom !== undefined){
if(!(validate233(data.custom, pointer+"/custom"))){
vErrors = noteAll(vErrors, validate233.errors);
errors += validate233.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

function validate231(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usageLimit !== undefined){
if(!(validate232(data, pointer))){
vErrors = noteAll(vErrors, validate232.errors);
errors += validate232.errors.length;
}
}
else {
if(!(validate236(data, pointer))){
vErrors = noteAll(vErrors, validate236.errors);
errors += validate236.errors.length;
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

function validate224(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern11.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^[0-9A-Za-z]+$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate224.errors = vErrors;
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
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
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
if(data.metadata === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "metadata"});
errors++;
}
if(data.revoked === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "revoked"});
errors++;
}
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "subject")) || (key0 === "type")) || (key0 === "caveats")) || (key0 === "metadata")) || (key0 === "revoked")) || (key0 === "token"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = note(vErrors, pointer+"/id", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors, pointer+"/name", "type", {type: "string"});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate227(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate227.errors);
errors += validate227.errors.length;
}
}
if(data.type !== undefined){
if(!(validate152(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate152.errors);
errors += validate152.errors.length;
}
}
if(data.caveats !== undefined){
let data4 = data.caveats;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate189(data4[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/caveats", "type", {type: "array"});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate231(data.metadata, pointer+"/metadata"))){
vErrors = noteAll(vErrors, validate231.errors);
errors += validate231.errors.length;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = note(vErrors, pointer+"/revoked", "type", {type: "boolean"});
errors++;
}
}
if(data.token !== undefined){
if(!(validate224(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate224.errors);
errors += validate224.errors.length;
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

const check_get_named_token_404 = validate510;

function validate510(data, pointer = ''){
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
if(tag0 === "notFound"){
if(!(validate315(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate315.errors);
errors += validate315.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["notFound"]});
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
validate510.errors = vErrors;
return errors === 0;
}

const check_ModifyNamedTokenRequest = validate138;
const pattern9 = new RegExp("^[\\p{L}\\p{N}\\p{M}_()][\\p{L}\\p{N}\\p{M}_() .\\-]*[\\p{L}\\p{N}\\p{M}_()]$", "u");

function validate130(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 128){
vErrors = note(vErrors, pointer, "maxLength", {limit: 128});
errors++;
}
if(func2(data) < 2){
vErrors = note(vErrors, pointer, "minLength", {limit: 2});
errors++;
}
if(!pattern9.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^[\\p{L}\\p{N}\\p{M}_()][\\p{L}\\p{N}\\p{M}_() .\\-]*[\\p{L}\\p{N}\\p{M}_()]$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

function validate136(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = note(vErrors, pointer, "type", {type: "boolean"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

function validate134(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
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
if(data.name !== undefined){
if(!(validate130(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate130.errors);
errors += validate130.errors.length;
}
}
if(data.revoked !== undefined){
if(!(validate136(data.revoked, pointer+"/revoked"))){
vErrors = noteAll(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data.customMetadata !== undefined){
if(!(validate134(data.customMetadata, pointer+"/customMetadata"))){
vErrors = noteAll(vErrors, validate134.errors);
errors += validate134.errors.length;
}
}
const _errs4 = errors;
let valid1 = false;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customMetadata === undefined) && (missing0 = "customMetadata")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
valid1 = valid2;
}
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.name === undefined) && (missing1 = "name")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs6 === errors;
valid1 = valid3;
}
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.revoked === undefined) && (missing2 = "revoked")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid4 = _errs7 === errors;
valid1 = valid4;
}
errors = _errs4;
if(vErrors !== null){
if(_errs4){
if(vErrors.length > _errs4) vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(!valid1){
if(data.customMetadata !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customMetadata === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "customMetadata"});
errors++;
}
}
var valid5 = _errs8 === errors;
valid1 = valid5;
}
else if(data.name !== undefined){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
}
var valid6 = _errs9 === errors;
valid1 = valid6;
}
else if(data.revoked !== undefined){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revoked === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "revoked"});
errors++;
}
}
var valid7 = _errs10 === errors;
valid1 = valid7;
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["customMetadata","name","revoked"]});
errors++;
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

const check_modify_named_token_400 = validate512;

function validate512(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate278(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate278.errors);
errors += validate278.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate280(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate280.errors);
errors += validate280.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate274(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate274.errors);
errors += validate274.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate271(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate271.errors);
errors += validate271.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate286(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueJSON","badValueString","badValueName","badValueBoolean","missingAtLeastOneValue","badValueIdentifierOccupied"]});
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
validate512.errors = vErrors;
return errors === 0;
}

const check_NamedTokenStatus = validate242;

function validate242(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revoked === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "revoked"});
errors++;
}
for(const key0 in data){
if(!(key0 === "revoked")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = note(vErrors, pointer+"/revoked", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

const check_NamedTokenRequest = validate129;

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

const pattern10 = new RegExp("^(infinity|[+-]?[0-9]+)$", "u");

function validate129(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate130(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate130.errors);
errors += validate130.errors.length;
}
}
if(data.type !== undefined){
if(!(validate61(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate61.errors);
errors += validate61.errors.length;
}
}
if(data.caveats !== undefined){
if(!(validate104(data.caveats, pointer+"/caveats"))){
vErrors = noteAll(vErrors, validate104.errors);
errors += validate104.errors.length;
}
}
if(data.customMetadata !== undefined){
if(!(validate134(data.customMetadata, pointer+"/customMetadata"))){
vErrors = noteAll(vErrors, validate134.errors);
errors += validate134.errors.length;
}
}
if(data.revoked !== undefined){
if(!(validate136(data.revoked, pointer+"/revoked"))){
vErrors = noteAll(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data.usageLimit !== undefined){
let data5 = data.usageLimit;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
vErrors = note(vErrors, pointer+"/usageLimit", "type", {type: ["integer","string"]});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = note(vErrors, pointer+"/usageLimit", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
vErrors = note(vErrors, pointer+"/usageLimit", "pattern", {pattern: "^(infinity|[+-]?[0-9]+)$"});
errors++;
}
}
}
if(data.privileges !== undefined){
let data6 = data.privileges;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
vErrors = note(vErrors, pointer+"/privileges/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/privileges", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const check_NamedTokenAnswer = validate223;

function validate223(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "tokenId"});
errors++;
}
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
for(const key0 in data){
if(!((key0 === "tokenId") || (key0 === "token"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.tokenId !== undefined){
if(typeof data.tokenId !== "string"){
vErrors = note(vErrors, pointer+"/tokenId", "type", {type: "string"});
errors++;
}
}
if(data.token !== undefined){
if(!(validate224(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate224.errors);
errors += validate224.errors.length;
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

const check_create_named_token_for_current_user_400 = validate520;

function validate520(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate280(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate280.errors);
errors += validate280.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate278(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate278.errors);
errors += validate278.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate283(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate283.errors);
errors += validate283.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate285(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate285.errors);
errors += validate285.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate274(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate274.errors);
errors += validate274.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate276(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate276.errors);
errors += validate276.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate281(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate281.errors);
errors += validate281.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate286(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueString","badValueName","badData","badValueCaveat","badValueJSON","badValueListOfStrings","badValueListNotAllowed","badValueBoolean","badValueTokenType","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","badValueInteger","badValueTooLow","tokenSessionInvalid","tokenServiceForbidden","badValueIdentifierOccupied"]});
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
validate520.errors = vErrors;
return errors === 0;
}

const check_TemporaryTokenGeneration = validate243;

function validate243(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generation === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "generation"});
errors++;
}
for(const key0 in data){
if(!(key0 === "generation")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.generation !== undefined){
let data0 = data.generation;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors, pointer+"/generation", "type", {type: "integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = note(vErrors, pointer+"/generation", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const check_TemporaryTokenRequest = validate21;

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

const check_create_temporary_token_for_current_user_400 = validate539;

function validate539(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badData","badValueCaveat","badValueTokenType","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","tokenSessionInvalid","tokenServiceForbidden","tokenTimeCaveatRequired"]});
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
validate539.errors = vErrors;
return errors === 0;
}

const check_create_named_token_for_user_400 = validate549;

function validate549(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate280(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate280.errors);
errors += validate280.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate278(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate278.errors);
errors += validate278.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate283(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate283.errors);
errors += validate283.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate285(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate285.errors);
errors += validate285.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate274(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate274.errors);
errors += validate274.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate276(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate276.errors);
errors += validate276.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate281(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate281.errors);
errors += validate281.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate286(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueString","badValueName","badData","badValueCaveat","badValueJSON","badValueListOfStrings","badValueListNotAllowed","badValueBoolean","badValueTokenType","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","badValueInteger","badValueTooLow","tokenSubjectInvalid","userBlocked","tokenSessionInvalid","tokenServiceForbidden","badValueIdentifierOccupied"]});
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
validate549.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_user_400 = validate570;

function validate570(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate310(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate310.errors);
errors += validate310.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badData","badValueCaveat","badValueTokenType","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","tokenSubjectInvalid","userBlocked","tokenSessionInvalid","tokenServiceForbidden","tokenTimeCaveatRequired"]});
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
validate570.errors = vErrors;
return errors === 0;
}

const check_create_named_token_for_current_provider_400 = validate582;

function validate582(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate257(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate257.errors);
errors += validate257.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate272(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate272.errors);
errors += validate272.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate280(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate280.errors);
errors += validate280.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate278(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate278.errors);
errors += validate278.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate283(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate283.errors);
errors += validate283.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate285(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate285.errors);
errors += validate285.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate274(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate274.errors);
errors += validate274.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate276(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate276.errors);
errors += validate276.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate281(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate281.errors);
errors += validate281.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate286(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueString","badValueName","badData","badValueCaveat","badValueJSON","badValueListOfStrings","badValueListNotAllowed","badValueBoolean","badValueTokenType","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","badValueInteger","badValueTooLow","tokenSubjectInvalid","tokenSessionInvalid","tokenServiceForbidden","badValueIdentifierOccupied"]});
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
validate582.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_400 = validate602;

function validate602(data, pointer = ''){
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
if(!(validate256(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate256.errors);
errors += validate256.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate259(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate259.errors);
errors += validate259.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate270(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate270.errors);
errors += validate270.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate268(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate268.errors);
errors += validate268.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate318(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate318.errors);
errors += validate318.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate320(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate320.errors);
errors += validate320.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
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
validate602.errors = vErrors;
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
  examine_token: check_ExamineTokenRequest,
  confine_token: check_ConfineTokenRequest,
  infer_access_token_scope: check_InferAccessTokenScopeRequest,
  verify_access_token: check_VerifyAccessTokenRequest,
  verify_identity_token: check_VerifyIdentityTokenRequest,
  verify_invite_token: check_VerifyInviteTokenRequest,
  modify_named_token: check_ModifyNamedTokenRequest,
  create_named_token_for_current_user: check_NamedTokenRequest,
  create_temporary_token_for_current_user: check_TemporaryTokenRequest,
  create_named_token_for_user: check_NamedTokenRequest,
  create_temporary_token_for_user: check_TemporaryTokenRequest,
  create_named_token_for_current_provider: check_NamedTokenRequest,
  create_temporary_token_for_current_provider: check_TemporaryTokenRequest,
  create_named_token_for_provider: check_NamedTokenRequest,
  create_temporary_token_for_provider: check_TemporaryTokenRequest,
};

/** The check of every answer's body, by operation and status. Answers that never have a body have none. */
export const answerBodyChecks: Readonly<Record<string, Readonly<Record<string, BodyCheck>>>> = {
  examine_token: {
    200: check_ExaminedToken,
    400: check_examine_token_400,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  confine_token: {
    200: check_SerializedTokenAnswer,
    400: check_confine_token_400,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  infer_access_token_scope: {
    200: check_AccessTokenScope,
    400: check_infer_access_token_scope_400,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  verify_access_token: {
    200: check_VerifiedToken,
    400: check_verify_access_token_400,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  verify_identity_token: {
    200: check_VerifiedToken,
    400: check_verify_identity_token_400,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  verify_invite_token: {
    200: check_VerifiedToken,
    400: check_verify_invite_token_400,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_all_named_tokens: {
    200: check_TokenIds,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_named_token: {
    200: check_NamedToken,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  delete_named_token: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  modify_named_token: {
    400: check_modify_named_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_named_token_status: {
    200: check_NamedTokenStatus,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_named_tokens_of_current_user: {
    200: check_TokenIds,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_named_token_for_current_user: {
    201: check_NamedTokenAnswer,
    400: check_create_named_token_for_current_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  delete_named_tokens_of_current_user: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_named_token_of_current_user_by_name: {
    200: check_NamedToken,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_temporary_token_generation_of_current_user: {
    200: check_TemporaryTokenGeneration,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_temporary_token_for_current_user: {
    201: check_SerializedTokenAnswer,
    400: check_create_temporary_token_for_current_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  revoke_all_temporary_tokens_of_current_user: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_named_tokens_of_user: {
    200: check_TokenIds,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_named_token_for_user: {
    201: check_NamedTokenAnswer,
    400: check_create_named_token_for_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  delete_named_tokens_of_user: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_named_token_of_user_by_name: {
    200: check_NamedToken,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_temporary_token_generation_of_user: {
    200: check_TemporaryTokenGeneration,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_temporary_token_for_user: {
    201: check_SerializedTokenAnswer,
    400: check_create_temporary_token_for_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  revoke_all_temporary_tokens_of_user: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_named_tokens_of_current_provider: {
    200: check_TokenIds,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_named_token_for_current_provider: {
    201: check_NamedTokenAnswer,
    400: check_create_named_token_for_current_provider_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  delete_named_tokens_of_current_provider: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_named_token_of_current_provider_by_name: {
    200: check_NamedToken,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_temporary_token_generation_of_current_provider: {
    200: check_TemporaryTokenGeneration,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_temporary_token_for_current_provider: {
    201: check_SerializedTokenAnswer,
    400: check_create_temporary_token_for_current_provider_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  revoke_all_temporary_tokens_of_current_provider: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_named_tokens_of_provider: {
    200: check_TokenIds,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_named_token_for_provider: {
    201: check_NamedTokenAnswer,
    400: check_create_named_token_for_current_provider_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  delete_named_tokens_of_provider: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_named_token_of_provider_by_name: {
    200: check_NamedToken,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_temporary_token_generation_of_provider: {
    200: check_TemporaryTokenGeneration,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_temporary_token_for_provider: {
    201: check_SerializedTokenAnswer,
    400: check_create_temporary_token_for_current_provider_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  revoke_all_temporary_tokens_of_provider: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
};
