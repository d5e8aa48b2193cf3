// @ts-nocheck -- AJV's own code; its type is BodyCheck.
// Generated from openapi.yaml by `npm run codegen`. Do not edit.

import { codePointLength } from '../code-point-length.ts';
import type { BodyCheck } from '../body-check.ts';

const check_Caveat = validate220;

function validate222(data, pointer = ''){
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
validate222.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$", "u");

function validate224(data, pointer = ''){
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
if(!pattern16.test(data2)){
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
validate224.errors = vErrors;
return errors === 0;
}

function validate226(data, pointer = ''){
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
validate226.errors = vErrors;
return errors === 0;
}

function validate63(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!((data === "whitelist") || (data === "blacklist"))){
vErrors = note(vErrors, pointer, "enum", {allowedValues: ["whitelist","blacklist"]});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

function validate228(data, pointer = ''){
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
if(!(validate63(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate63.errors);
errors += validate63.errors.length;
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
validate228.errors = vErrors;
return errors === 0;
}

function validate231(data, pointer = ''){
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
if(!(validate63(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate63.errors);
errors += validate63.errors.length;
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
validate231.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^(ozw|ozp|opw|opp)-", "u");

function validate70(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^(ozw|ozp|opw|opp)-"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

function validate234(data, pointer = ''){
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
if(!(validate70(data1[i0], pointer+"/whitelist/" + i0))){
vErrors = noteAll(vErrors, validate70.errors);
errors += validate70.errors.length;
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
validate234.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^((usr|grp|prv)-|nobody$)", "u");

function validate237(data, pointer = ''){
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
if(!pattern17.test(data2)){
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
validate237.errors = vErrors;
return errors === 0;
}

function validate76(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(((data === "rest") || (data === "oneclient")) || (data === "graphsync"))){
vErrors = note(vErrors, pointer, "enum", {allowedValues: ["rest","oneclient","graphsync"]});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

function validate239(data, pointer = ''){
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
if(!(validate76(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate76.errors);
errors += validate76.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}

const pattern18 = new RegExp("^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|[A-Za-z_]+)\\.[^./|]*\\.[^./|]*:(\\*|private|protected|shared|public|auto)$", "u");

function validate242(data, pointer = ''){
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
if(!pattern18.test(data2)){
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
validate242.errors = vErrors;
return errors === 0;
}

function validate244(data, pointer = ''){
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
validate244.errors = vErrors;
return errors === 0;
}

const pattern19 = new RegExp("^([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$", "u");

function validate246(data, pointer = ''){
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
if(!pattern19.test(data2)){
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
validate246.errors = vErrors;
return errors === 0;
}

function validate248(data, pointer = ''){
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
validate248.errors = vErrors;
return errors === 0;
}

function validate221(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "time"){
if(!(validate222(data, pointer))){
vErrors = noteAll(vErrors, validate222.errors);
errors += validate222.errors.length;
}
}
else if(tag0 === "ip"){
if(!(validate224(data, pointer))){
vErrors = noteAll(vErrors, validate224.errors);
errors += validate224.errors.length;
}
}
else if(tag0 === "asn"){
if(!(validate226(data, pointer))){
vErrors = noteAll(vErrors, validate226.errors);
errors += validate226.errors.length;
}
}
else if(tag0 === "geo.country"){
if(!(validate228(data, pointer))){
vErrors = noteAll(vErrors, validate228.errors);
errors += validate228.errors.length;
}
}
else if(tag0 === "geo.region"){
if(!(validate231(data, pointer))){
vErrors = noteAll(vErrors, validate231.errors);
errors += validate231.errors.length;
}
}
else if(tag0 === "service"){
if(!(validate234(data, pointer))){
vErrors = noteAll(vErrors, validate234.errors);
errors += validate234.errors.length;
}
}
else if(tag0 === "consumer"){
if(!(validate237(data, pointer))){
vErrors = noteAll(vErrors, validate237.errors);
errors += validate237.errors.length;
}
}
else if(tag0 === "interface"){
if(!(validate239(data, pointer))){
vErrors = noteAll(vErrors, validate239.errors);
errors += validate239.errors.length;
}
}
else if(tag0 === "api"){
if(!(validate242(data, pointer))){
vErrors = noteAll(vErrors, validate242.errors);
errors += validate242.errors.length;
}
}
else if(tag0 === "data.readonly"){
if(!(validate244(data, pointer))){
vErrors = noteAll(vErrors, validate244.errors);
errors += validate244.errors.length;
}
}
else if(tag0 === "data.path"){
if(!(validate246(data, pointer))){
vErrors = noteAll(vErrors, validate246.errors);
errors += validate246.errors.length;
}
}
else if(tag0 === "data.objectid"){
if(!(validate248(data, pointer))){
vErrors = noteAll(vErrors, validate248.errors);
errors += validate248.errors.length;
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
validate221.errors = vErrors;
return errors === 0;
}

function validate251(data, pointer = ''){
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
validate251.errors = vErrors;
return errors === 0;
}

function validate220(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if(!(validate221(data, pointer))){
vErrors = noteAll(vErrors, validate221.errors);
errors += validate221.errors.length;
}
}
else if(data.scope !== undefined){
if(!(validate251(data, pointer))){
vErrors = noteAll(vErrors, validate251.errors);
errors += validate251.errors.length;
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
validate220.errors = vErrors;
return errors === 0;
}

const check_TokenType = validate183;

function validate184(data, pointer = ''){
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
validate184.errors = vErrors;
return errors === 0;
}

function validate186(data, pointer = ''){
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
validate186.errors = vErrors;
return errors === 0;
}

function validate191(data, pointer = ''){
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
validate191.errors = vErrors;
return errors === 0;
}

function validate190(data, pointer = ''){
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
if(!(validate191(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

function validate195(data, pointer = ''){
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
if(!(validate191(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
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

function validate201(data, pointer = ''){
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
if(!(validate191(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
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

function validate204(data, pointer = ''){
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
if(!(validate191(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
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

function validate208(data, pointer = ''){
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
if(!(validate191(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
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

function validate213(data, pointer = ''){
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
if(!(validate191(data.parameters, pointer+"/parameters"))){
vErrors = noteAll(vErrors, validate191.errors);
errors += validate191.errors.length;
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

function validate189(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.inviteType;
if(tag0 === "userJoinGroup"){
if(!(validate190(data, pointer))){
vErrors = noteAll(vErrors, validate190.errors);
errors += validate190.errors.length;
}
}
else if(tag0 === "groupJoinGroup"){
if(!(validate190(data, pointer))){
vErrors = noteAll(vErrors, validate190.errors);
errors += validate190.errors.length;
}
}
else if(tag0 === "userJoinSpace"){
if(!(validate195(data, pointer))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else if(tag0 === "groupJoinSpace"){
if(!(validate195(data, pointer))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else if(tag0 === "supportSpace"){
if(!(validate195(data, pointer))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(!(validate195(data, pointer))){
vErrors = noteAll(vErrors, validate195.errors);
errors += validate195.errors.length;
}
}
else if(tag0 === "registerOneprovider"){
if(!(validate201(data, pointer))){
vErrors = noteAll(vErrors, validate201.errors);
errors += validate201.errors.length;
}
}
else if(tag0 === "userJoinCluster"){
if(!(validate204(data, pointer))){
vErrors = noteAll(vErrors, validate204.errors);
errors += validate204.errors.length;
}
}
else if(tag0 === "groupJoinCluster"){
if(!(validate204(data, pointer))){
vErrors = noteAll(vErrors, validate204.errors);
errors += validate204.errors.length;
}
}
else if(tag0 === "userJoinHarvester"){
if(!(validate208(data, pointer))){
vErrors = noteAll(vErrors, validate208.errors);
errors += validate208.errors.length;
}
}
else if(tag0 === "groupJoinHarvester"){
if(!(validate208(data, pointer))){
vErrors = noteAll(vErrors, validate208.errors);
errors += validate208.errors.length;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(!(validate208(data, pointer))){
vErrors = noteAll(vErrors, validate208.errors);
errors += validate208.errors.length;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(!(validate213(data, pointer))){
vErrors = noteAll(vErrors, validate213.errors);
errors += validate213.errors.length;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(!(validate213(data, pointer))){
vErrors = noteAll(vErrors, validate213.errors);
errors += validate213.errors.length;
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
validate189.errors = vErrors;
return errors === 0;
}

function validate188(data, pointer = ''){
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
if(!(validate189(data.inviteToken, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate189.errors);
errors += validate189.errors.length;
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

function validate183(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken !== undefined){
if(!(validate184(data, pointer))){
vErrors = noteAll(vErrors, validate184.errors);
errors += validate184.errors.length;
}
}
else if(data.identityToken !== undefined){
if(!(validate186(data, pointer))){
vErrors = noteAll(vErrors, validate186.errors);
errors += validate186.errors.length;
}
}
else if(data.inviteToken !== undefined){
if(!(validate188(data, pointer))){
vErrors = noteAll(vErrors, validate188.errors);
errors += validate188.errors.length;
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
validate183.errors = vErrors;
return errors === 0;
}

const check_ExaminedToken = validate174;

function validate176(data, pointer = ''){
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
validate176.errors = vErrors;
return errors === 0;
}

function validate180(data, pointer = ''){
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
validate180.errors = vErrors;
return errors === 0;
}

function validate175(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "user"){
if(!(validate176(data, pointer))){
vErrors = noteAll(vErrors, validate176.errors);
errors += validate176.errors.length;
}
}
else if(tag0 === "oneprovider"){
if(!(validate176(data, pointer))){
vErrors = noteAll(vErrors, validate176.errors);
errors += validate176.errors.length;
}
}
else if(tag0 === "group"){
if(!(validate176(data, pointer))){
vErrors = noteAll(vErrors, validate176.errors);
errors += validate176.errors.length;
}
}
else if(tag0 === "nobody"){
if(!(validate180(data, pointer))){
vErrors = noteAll(vErrors, validate180.errors);
errors += validate180.errors.length;
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
validate175.errors = vErrors;
return errors === 0;
}

function validate174(data, pointer = ''){
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
if(!(validate175(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate175.errors);
errors += validate175.errors.length;
}
}
if(data.type !== undefined){
if(!(validate183(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate183.errors);
errors += validate183.errors.length;
}
}
if(data.caveats !== undefined){
let data5 = data.caveats;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate220(data5[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate220.errors);
errors += validate220.errors.length;
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
validate174.errors = vErrors;
return errors === 0;
}

const check_AnyError = validate435;

function validate287(data, pointer = ''){
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
validate287.errors = vErrors;
return errors === 0;
}

function validate286(data, pointer = ''){
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
if("missingRequiredValue" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "missingRequiredValue"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
if("badData" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badData"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
if("badValueEmpty" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueEmpty"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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

function validate295(data, pointer = ''){
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
validate295.errors = vErrors;
return errors === 0;
}

function validate297(data, pointer = ''){
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
validate297.errors = vErrors;
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
if(!(validate295(data3, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate297(data3, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate297.errors);
errors += validate297.errors.length;
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
validate294.errors = vErrors;
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
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
validate301.errors = vErrors;
return errors === 0;
}

function validate302(data, pointer = ''){
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
validate302.errors = vErrors;
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
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
if("badValueBoolean" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueBoolean"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
if("badValueInteger" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueInteger"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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

function validate309(data, pointer = ''){
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
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
validate309.errors = vErrors;
return errors === 0;
}

function validate311(data, pointer = ''){
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
validate311.errors = vErrors;
return errors === 0;
}

function validate312(data, pointer = ''){
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
validate312.errors = vErrors;
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
validate313.errors = vErrors;
return errors === 0;
}

function validate314(data, pointer = ''){
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
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
validate314.errors = vErrors;
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
if("badValueIdentifierOccupied" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueIdentifierOccupied"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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

function validate319(data, pointer = ''){
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
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
if("badValueInviteType" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueInviteType"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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

function validate323(data, pointer = ''){
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
if(!(validate183(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate183.errors);
errors += validate183.errors.length;
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
validate323.errors = vErrors;
return errors === 0;
}

function validate327(data, pointer = ''){
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
if(!(validate183(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate183.errors);
errors += validate183.errors.length;
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
validate327.errors = vErrors;
return errors === 0;
}

function validate330(data, pointer = ''){
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
validate330.errors = vErrors;
return errors === 0;
}

function validate332(data, pointer = ''){
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
validate332.errors = vErrors;
return errors === 0;
}

function validate334(data, pointer = ''){
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
validate334.errors = vErrors;
return errors === 0;
}

function validate336(data, pointer = ''){
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
validate336.errors = vErrors;
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
if(!(validate220(data1.caveat, pointer+"/details/caveat"))){
vErrors = noteAll(vErrors, validate220.errors);
errors += validate220.errors.length;
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
validate341.errors = vErrors;
return errors === 0;
}

function validate326(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "notAnIdentityToken"){
if(!(validate327(data, pointer))){
vErrors = noteAll(vErrors, validate327.errors);
errors += validate327.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data, pointer))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data, pointer))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data, pointer))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data, pointer))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data, pointer))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data, pointer))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
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
validate326.errors = vErrors;
return errors === 0;
}

function validate325(data, pointer = ''){
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
if(!(validate326(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate326.errors);
errors += validate326.errors.length;
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
validate325.errors = vErrors;
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
if(!(validate326(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate326.errors);
errors += validate326.errors.length;
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
validate344.errors = vErrors;
return errors === 0;
}

function validate346(data, pointer = ''){
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
validate346.errors = vErrors;
return errors === 0;
}

function validate347(data, pointer = ''){
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
validate347.errors = vErrors;
return errors === 0;
}

function validate348(data, pointer = ''){
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
validate348.errors = vErrors;
return errors === 0;
}

function validate349(data, pointer = ''){
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
validate349.errors = vErrors;
return errors === 0;
}

function validate350(data, pointer = ''){
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
validate350.errors = vErrors;
return errors === 0;
}

function validate351(data, pointer = ''){
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
validate351.errors = vErrors;
return errors === 0;
}

function validate353(data, pointer = ''){
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
validate353.errors = vErrors;
return errors === 0;
}

function validate352(data, pointer = ''){
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
if(!(validate353(data1.service, pointer+"/details/service"))){
vErrors = noteAll(vErrors, validate353.errors);
errors += validate353.errors.length;
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
validate352.errors = vErrors;
return errors === 0;
}

function validate355(data, pointer = ''){
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
if(!(validate183(data1.received, pointer+"/details/received"))){
vErrors = noteAll(vErrors, validate183.errors);
errors += validate183.errors.length;
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
validate355.errors = vErrors;
return errors === 0;
}

function validate371(data, pointer = ''){
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
validate371.errors = vErrors;
return errors === 0;
}

function validate372(data, pointer = ''){
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
validate372.errors = vErrors;
return errors === 0;
}

function validate373(data, pointer = ''){
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
validate373.errors = vErrors;
return errors === 0;
}

function validate374(data, pointer = ''){
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
validate374.errors = vErrors;
return errors === 0;
}

function validate358(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "badToken"){
if(!(validate295(data, pointer))){
vErrors = noteAll(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate297(data, pointer))){
vErrors = noteAll(vErrors, validate297.errors);
errors += validate297.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate327(data, pointer))){
vErrors = noteAll(vErrors, validate327.errors);
errors += validate327.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data, pointer))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data, pointer))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data, pointer))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data, pointer))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data, pointer))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data, pointer))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
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
validate358.errors = vErrors;
return errors === 0;
}

function validate357(data, pointer = ''){
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
if(!(validate358(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate358.errors);
errors += validate358.errors.length;
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
validate357.errors = vErrors;
return errors === 0;
}

function validate369(data, pointer = ''){
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
if(!(validate358(data1.tokenError, pointer+"/details/tokenError"))){
vErrors = noteAll(vErrors, validate358.errors);
errors += validate358.errors.length;
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
validate369.errors = vErrors;
return errors === 0;
}

function validate377(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "badToken"){
if(!(validate295(data, pointer))){
vErrors = noteAll(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
else if(tag0 === "badIdpAccessToken"){
if(!(validate371(data, pointer))){
vErrors = noteAll(vErrors, validate371.errors);
errors += validate371.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate355(data, pointer))){
vErrors = noteAll(vErrors, validate355.errors);
errors += validate355.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data, pointer))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data, pointer))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data, pointer))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data, pointer))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data, pointer))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data, pointer))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data, pointer))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data, pointer))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate357(data, pointer))){
vErrors = noteAll(vErrors, validate357.errors);
errors += validate357.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate369(data, pointer))){
vErrors = noteAll(vErrors, validate369.errors);
errors += validate369.errors.length;
}
}
else if(tag0 === "badBasicCredentials"){
if(!(validate372(data, pointer))){
vErrors = noteAll(vErrors, validate372.errors);
errors += validate372.errors.length;
}
}
else if(tag0 === "basicAuthNotSupported"){
if(!(validate373(data, pointer))){
vErrors = noteAll(vErrors, validate373.errors);
errors += validate373.errors.length;
}
}
else if(tag0 === "basicAuthDisabled"){
if(!(validate374(data, pointer))){
vErrors = noteAll(vErrors, validate374.errors);
errors += validate374.errors.length;
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
validate377.errors = vErrors;
return errors === 0;
}

function validate376(data, pointer = ''){
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
if(!(validate377(data1.authError, pointer+"/details/authError"))){
vErrors = noteAll(vErrors, validate377.errors);
errors += validate377.errors.length;
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
validate376.errors = vErrors;
return errors === 0;
}

function validate375(data, pointer = ''){
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
validate375.errors = vErrors;
return errors === 0;
}

function validate395(data, pointer = ''){
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
validate395.errors = vErrors;
return errors === 0;
}

const pattern22 = new RegExp("^[0-9a-f]{10}$", "u");

function validate396(data, pointer = ''){
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
if(!pattern22.test(data2)){
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
validate396.errors = vErrors;
return errors === 0;
}

function validate397(data, pointer = ''){
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
validate397.errors = vErrors;
return errors === 0;
}

function validate398(data, pointer = ''){
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
if("alreadyExists" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "alreadyExists"});
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
validate398.errors = vErrors;
return errors === 0;
}

function validate399(data, pointer = ''){
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
if("badValueEmail" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueEmail"});
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
validate399.errors = vErrors;
return errors === 0;
}

function validate400(data, pointer = ''){
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
if("cannotRemoveLastOwner" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "cannotRemoveLastOwner"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.entityType === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "entityType"});
errors++;
}
if(data1.entityId === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "entityId"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "entityType") || (key1 === "entityId"))){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.entityType !== undefined){
if(typeof data1.entityType !== "string"){
vErrors = note(vErrors, pointer+"/details/entityType", "type", {type: "string"});
errors++;
}
}
if(data1.entityId !== undefined){
if(typeof data1.entityId !== "string"){
vErrors = note(vErrors, pointer+"/details/entityId", "type", {type: "string"});
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
validate400.errors = vErrors;
return errors === 0;
}

function validate418(data, pointer = ''){
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
if("badValueIdNotFound" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueIdNotFound"});
errors++;
}
}
if(data.details !== undefined){
if(!(validate286(data.details, pointer+"/details"))){
vErrors = noteAll(vErrors, validate286.errors);
errors += validate286.errors.length;
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
validate418.errors = vErrors;
return errors === 0;
}

function validate420(data, pointer = ''){
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
if("relationAlreadyExists" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "relationAlreadyExists"});
errors++;
}
}
if(data.details !== undefined){
let data1 = data.details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.childType === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "childType"});
errors++;
}
if(data1.childId === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "childId"});
errors++;
}
if(data1.parentType === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "parentType"});
errors++;
}
if(data1.parentId === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "parentId"});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "childType") || (key1 === "childId")) || (key1 === "parentType")) || (key1 === "parentId"))){
vErrors = note(vErrors, pointer+"/details", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.childType !== undefined){
if(typeof data1.childType !== "string"){
vErrors = note(vErrors, pointer+"/details/childType", "type", {type: "string"});
errors++;
}
}
if(data1.childId !== undefined){
if(typeof data1.childId !== "string"){
vErrors = note(vErrors, pointer+"/details/childId", "type", {type: "string"});
errors++;
}
}
if(data1.parentType !== undefined){
if(typeof data1.parentType !== "string"){
vErrors = note(vErrors, pointer+"/details/parentType", "type", {type: "string"});
errors++;
}
}
if(data1.parentId !== undefined){
if(typeof data1.parentId !== "string"){
vErrors = note(vErrors, pointer+"/details/parentId", "type", {type: "string"});
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
validate420.errors = vErrors;
return errors === 0;
}

function validate431(data, pointer = ''){
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
if("badValueFullName" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueFullName"});
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
validate431.errors = vErrors;
return errors === 0;
}

function validate432(data, pointer = ''){
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
if("badValueUsername" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueUsername"});
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
validate432.errors = vErrors;
return errors === 0;
}

function validate434(data, pointer = ''){
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
if("badValueNotInRange" !== data.id){
vErrors = note(vErrors, pointer+"/id", "const", {allowedValue: "badValueNotInRange"});
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
if(data1.low === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "low"});
errors++;
}
if(data1.high === undefined){
vErrors = note(vErrors, pointer+"/details", "required", {missingProperty: "high"});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "low")) || (key1 === "high"))){
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
if(data1.low !== undefined){
let data3 = data1.low;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = note(vErrors, pointer+"/details/low", "type", {type: "integer"});
errors++;
}
}
if(data1.high !== undefined){
let data4 = data1.high;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors, pointer+"/details/high", "type", {type: "integer"});
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
validate434.errors = vErrors;
return errors === 0;
}

function validate435(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.id;
if(tag0 === "malformedData"){
if(!(validate287(data, pointer))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data, pointer))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data, pointer))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data, pointer))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data, pointer))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data, pointer))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data, pointer))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate302(data, pointer))){
vErrors = noteAll(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data, pointer))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data, pointer))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate307(data, pointer))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate309(data, pointer))){
vErrors = noteAll(vErrors, validate309.errors);
errors += validate309.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data, pointer))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate312(data, pointer))){
vErrors = noteAll(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate313(data, pointer))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data, pointer))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data, pointer))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data, pointer))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate319(data, pointer))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badValueInviteType"){
if(!(validate321(data, pointer))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "notAnInviteToken"){
if(!(validate323(data, pointer))){
vErrors = noteAll(vErrors, validate323.errors);
errors += validate323.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate325(data, pointer))){
vErrors = noteAll(vErrors, validate325.errors);
errors += validate325.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate344(data, pointer))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
}
}
else if(tag0 === "notFound"){
if(!(validate346(data, pointer))){
vErrors = noteAll(vErrors, validate346.errors);
errors += validate346.errors.length;
}
}
else if(tag0 === "badGRI"){
if(!(validate347(data, pointer))){
vErrors = noteAll(vErrors, validate347.errors);
errors += validate347.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate348(data, pointer))){
vErrors = noteAll(vErrors, validate348.errors);
errors += validate348.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data, pointer))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data, pointer))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "badToken"){
if(!(validate295(data, pointer))){
vErrors = noteAll(vErrors, validate295.errors);
errors += validate295.errors.length;
}
}
else if(tag0 === "tokenTooLarge"){
if(!(validate297(data, pointer))){
vErrors = noteAll(vErrors, validate297.errors);
errors += validate297.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data, pointer))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data, pointer))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data, pointer))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data, pointer))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data, pointer))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data, pointer))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data, pointer))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate355(data, pointer))){
vErrors = noteAll(vErrors, validate355.errors);
errors += validate355.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate327(data, pointer))){
vErrors = noteAll(vErrors, validate327.errors);
errors += validate327.errors.length;
}
}
else if(tag0 === "badIdpAccessToken"){
if(!(validate371(data, pointer))){
vErrors = noteAll(vErrors, validate371.errors);
errors += validate371.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data, pointer))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "badBasicCredentials"){
if(!(validate372(data, pointer))){
vErrors = noteAll(vErrors, validate372.errors);
errors += validate372.errors.length;
}
}
else if(tag0 === "basicAuthNotSupported"){
if(!(validate373(data, pointer))){
vErrors = noteAll(vErrors, validate373.errors);
errors += validate373.errors.length;
}
}
else if(tag0 === "basicAuthDisabled"){
if(!(validate374(data, pointer))){
vErrors = noteAll(vErrors, validate374.errors);
errors += validate374.errors.length;
}
}
else if(tag0 === "unauthorized"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.details !== undefined){
if(!(validate376(data, pointer))){
vErrors = noteAll(vErrors, validate376.errors);
errors += validate376.errors.length;
}
}
else {
if(!(validate375(data, pointer))){
vErrors = noteAll(vErrors, validate375.errors);
errors += validate375.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
}
else if(tag0 === "forbidden"){
if(!(validate395(data, pointer))){
vErrors = noteAll(vErrors, validate395.errors);
errors += validate395.errors.length;
}
}
else if(tag0 === "internalServerError"){
if(!(validate396(data, pointer))){
vErrors = noteAll(vErrors, validate396.errors);
errors += validate396.errors.length;
}
}
else if(tag0 === "serviceUnavailable"){
if(!(validate397(data, pointer))){
vErrors = noteAll(vErrors, validate397.errors);
errors += validate397.errors.length;
}
}
else if(tag0 === "alreadyExists"){
if(!(validate398(data, pointer))){
vErrors = noteAll(vErrors, validate398.errors);
errors += validate398.errors.length;
}
}
else if(tag0 === "badValueEmail"){
if(!(validate399(data, pointer))){
vErrors = noteAll(vErrors, validate399.errors);
errors += validate399.errors.length;
}
}
else if(tag0 === "cannotRemoveLastOwner"){
if(!(validate400(data, pointer))){
vErrors = noteAll(vErrors, validate400.errors);
errors += validate400.errors.length;
}
}
else if(tag0 === "badValueIdNotFound"){
if(!(validate418(data, pointer))){
vErrors = noteAll(vErrors, validate418.errors);
errors += validate418.errors.length;
}
}
else if(tag0 === "relationAlreadyExists"){
if(!(validate420(data, pointer))){
vErrors = noteAll(vErrors, validate420.errors);
errors += validate420.errors.length;
}
}
else if(tag0 === "badValueFullName"){
if(!(validate431(data, pointer))){
vErrors = noteAll(vErrors, validate431.errors);
errors += validate431.errors.length;
}
}
else if(tag0 === "badValueUsername"){
if(!(validate432(data, pointer))){
vErrors = noteAll(vErrors, validate432.errors);
errors += validate432.errors.length;
}
}
else if(tag0 === "badValueNotInRange"){
if(!(validate434(data, pointer))){
vErrors = noteAll(vErrors, validate434.errors);
errors += validate434.errors.length;
}
}
else {
vErrors = note(vErrors, pointer, "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badData","badValueEmpty","badValueToken","badValueTokenType","badValueCaveat","missingAtLeastOneValue","badValueString","badValueBoolean","badValueInteger","badValueJSON","badValueName","badValueTooLow","badValueNotAllowed","badValueListOfStrings","badValueListNotAllowed","badValueIdentifierOccupied","badValueIPv4Address","badValueInviteType","notAnInviteToken","badServiceToken","badConsumerToken","notFound","badGRI","tokenTimeCaveatRequired","inviteTokenTargetIdInvalid","inviteTokenSubjectNotAuthorized","badToken","tokenTooLarge","tokenInvalid","tokenRevoked","tokenSubjectInvalid","tokenSessionInvalid","tokenServiceForbidden","tokenCaveatUnknown","tokenCaveatUnverified","notAnAccessToken","notAnIdentityToken","badIdpAccessToken","userBlocked","badBasicCredentials","basicAuthNotSupported","basicAuthDisabled","unauthorized","forbidden","internalServerError","serviceUnavailable","alreadyExists","badValueEmail","cannotRemoveLastOwner","badValueIdNotFound","relationAlreadyExists","badValueFullName","badValueUsername","badValueNotInRange"]});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}

const check_ExamineTokenRequest = validate134;
const func2 = codePointLength;

function validate134(data, pointer = ''){
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
validate134.errors = vErrors;
return errors === 0;
}

const check_examine_token_400 = validate493;

function validate493(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badGRI"){
if(!(validate347(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate347.errors);
errors += validate347.errors.length;
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
validate493.errors = vErrors;
return errors === 0;
}

const check_examine_token_401 = validate499;

function validate499(data, pointer = ''){
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
if(!(validate376(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate376.errors);
errors += validate376.errors.length;
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
validate499.errors = vErrors;
return errors === 0;
}

const check_examine_token_500 = validate501;

function validate501(data, pointer = ''){
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
if(!(validate396(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate396.errors);
errors += validate396.errors.length;
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
validate501.errors = vErrors;
return errors === 0;
}

const check_examine_token_503 = validate503;

function validate503(data, pointer = ''){
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
if(!(validate397(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate397.errors);
errors += validate397.errors.length;
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
validate503.errors = vErrors;
return errors === 0;
}

const check_ConfineTokenRequest = validate135;

function validate56(data, pointer = ''){
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
validate56.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(/(3[0-2]|[12]?[0-9]))?$", "u");

function validate58(data, pointer = ''){
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
if(!pattern5.test(data2)){
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
validate58.errors = vErrors;
return errors === 0;
}

function validate60(data, pointer = ''){
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
validate60.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^(?:[\\x00-\\x7f]{2}|[\\x80-\\u07ff])$", "u");

function validate62(data, pointer = ''){
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
if(!(validate63(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate63.errors);
errors += validate63.errors.length;
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
if(!pattern6.test(data3)){
vErrors = note(vErrors, pointer+"/list/" + i0, "pattern", {pattern: "^(?:[\\x00-\\x7f]{2}|[\\x80-\\u07ff])$"});
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
validate62.errors = vErrors;
return errors === 0;
}

function validate66(data, pointer = ''){
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
if(!(validate63(data.filter, pointer+"/filter"))){
vErrors = noteAll(vErrors, validate63.errors);
errors += validate63.errors.length;
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
validate66.errors = vErrors;
return errors === 0;
}

function validate69(data, pointer = ''){
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
if(!(validate70(data1[i0], pointer+"/whitelist/" + i0))){
vErrors = noteAll(vErrors, validate70.errors);
errors += validate70.errors.length;
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
validate69.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^(usr|grp|prv)-", "u");

function validate73(data, pointer = ''){
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
if(!pattern8.test(data2)){
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
validate73.errors = vErrors;
return errors === 0;
}

function validate75(data, pointer = ''){
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
if(!(validate76(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate76.errors);
errors += validate76.errors.length;
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

const pattern9 = new RegExp("^(all|oz[wp]|op[wp])/(all|create|get|update|delete)/(\\*|oz_worker|user|group|space|share|provider|handleService|handle|cluster|harvester|storage|token|space_stats|temporary_token_secret|file|atm_(inventory|lambda|workflow_schema)|onp_(cluster|host|panel|provider|service|space|storage|user|zone)|op_(archive|atm_inventory|atm_lambda_snapshot|atm_store|atm_task_execution|atm_workflow_execution|atm_workflow_schema|atm_workflow_schema_snapshot|dataset|group|handle|handle_service|metrics|provider|qos|share|space|storage|transfer|user))\\.[^./:|]*\\.[^./:|,]*(,[^./:|,]*)?(:(\\*|private|protected|shared|public|auto))?$", "u");

function validate79(data, pointer = ''){
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
if(!pattern9.test(data2)){
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
validate79.errors = vErrors;
return errors === 0;
}

function validate81(data, pointer = ''){
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
validate81.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^L[0-9w-z+/]([0-9A-Za-z+/]=|[0-9A-Za-z+/]{2}([0-9A-Za-z+/]{4})*([0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?)$", "u");

function validate83(data, pointer = ''){
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
if(!pattern10.test(data2)){
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
validate83.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^00[0-9A-Fa-f]{6}00[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})+$", "u");

function validate85(data, pointer = ''){
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
if(!pattern11.test(data2)){
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
validate85.errors = vErrors;
return errors === 0;
}

function validate55(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(tag0 === "time"){
if(!(validate56(data, pointer))){
vErrors = noteAll(vErrors, validate56.errors);
errors += validate56.errors.length;
}
}
else if(tag0 === "ip"){
if(!(validate58(data, pointer))){
vErrors = noteAll(vErrors, validate58.errors);
errors += validate58.errors.length;
}
}
else if(tag0 === "asn"){
if(!(validate60(data, pointer))){
vErrors = noteAll(vErrors, validate60.errors);
errors += validate60.errors.length;
}
}
else if(tag0 === "geo.country"){
if(!(validate62(data, pointer))){
vErrors = noteAll(vErrors, validate62.errors);
errors += validate62.errors.length;
}
}
else if(tag0 === "geo.region"){
if(!(validate66(data, pointer))){
vErrors = noteAll(vErrors, validate66.errors);
errors += validate66.errors.length;
}
}
else if(tag0 === "service"){
if(!(validate69(data, pointer))){
vErrors = noteAll(vErrors, validate69.errors);
errors += validate69.errors.length;
}
}
else if(tag0 === "consumer"){
if(!(validate73(data, pointer))){
vErrors = noteAll(vErrors, validate73.errors);
errors += validate73.errors.length;
}
}
else if(tag0 === "interface"){
if(!(validate75(data, pointer))){
vErrors = noteAll(vErrors, validate75.errors);
errors += validate75.errors.length;
}
}
else if(tag0 === "api"){
if(!(validate79(data, pointer))){
vErrors = noteAll(vErrors, validate79.errors);
errors += validate79.errors.length;
}
}
else if(tag0 === "data.readonly"){
if(!(validate81(data, pointer))){
vErrors = noteAll(vErrors, validate81.errors);
errors += validate81.errors.length;
}
}
else if(tag0 === "data.path"){
if(!(validate83(data, pointer))){
vErrors = noteAll(vErrors, validate83.errors);
errors += validate83.errors.length;
}
}
else if(tag0 === "data.objectid"){
if(!(validate85(data, pointer))){
vErrors = noteAll(vErrors, validate85.errors);
errors += validate85.errors.length;
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
validate55.errors = vErrors;
return errors === 0;
}

function validate88(data, pointer = ''){
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
validate88.errors = vErrors;
return errors === 0;
}

function validate54(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
let valid0 = false;
if(!valid0){
const _errs2 = errors;
if(!(validate55(data, pointer))){
vErrors = noteAll(vErrors, validate55.errors);
errors += validate55.errors.length;
}
var valid1 = _errs2 === errors;
valid0 = valid1;
}
if(!valid0){
const _errs3 = errors;
if(!(validate88(data, pointer))){
vErrors = noteAll(vErrors, validate88.errors);
errors += validate88.errors.length;
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
if(!(validate55(data, pointer))){
vErrors = noteAll(vErrors, validate55.errors);
errors += validate55.errors.length;
}
var valid3 = _errs4 === errors;
valid0 = valid3;
}
else if(data.scope !== undefined){
const _errs5 = errors;
if(!(validate88(data, pointer))){
vErrors = noteAll(vErrors, validate88.errors);
errors += validate88.errors.length;
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
validate54.errors = vErrors;
return errors === 0;
}

function validate136(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], pointer+"/" + i0))){
vErrors = noteAll(vErrors, validate54.errors);
errors += validate54.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "array"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

function validate139(data, pointer = ''){
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
validate139.errors = vErrors;
return errors === 0;
}

function validate135(data, pointer = ''){
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
if(!(validate136(data.caveats, pointer+"/caveats"))){
vErrors = noteAll(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data.token !== undefined){
if(!(validate139(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const check_SerializedTokenAnswer = validate173;
const pattern15 = new RegExp("^[0-9A-Za-z]+$", "u");

function validate173(data, pointer = ''){
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
if(!pattern15.test(data0)){
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
validate173.errors = vErrors;
return errors === 0;
}

const check_confine_token_400 = validate505;

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
if(tag0 === "malformedData"){
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
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
validate505.errors = vErrors;
return errors === 0;
}

const check_InferAccessTokenScopeRequest = validate141;

function validate141(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate139(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate139(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const check_AccessTokenScope = validate277;

function validate280(data, pointer = ''){
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
validate280.errors = vErrors;
return errors === 0;
}

function validate279(data, pointer = ''){
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
if(!(validate280(data1[key1], pointer+"/supports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = noteAll(vErrors, validate280.errors);
errors += validate280.errors.length;
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
validate279.errors = vErrors;
return errors === 0;
}

function validate283(data, pointer = ''){
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
validate283.errors = vErrors;
return errors === 0;
}

function validate278(data, pointer = ''){
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
if(!(validate279(data1[key1], pointer+"/spaces/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = noteAll(vErrors, validate279.errors);
errors += validate279.errors.length;
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
if(!(validate283(data3[key2], pointer+"/providers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = noteAll(vErrors, validate283.errors);
errors += validate283.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/providers", "type", {type: "object"});
errors++;
}
}
}
validate278.errors = vErrors;
return errors === 0;
}

function validate277(data, pointer = ''){
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
if(!(validate278(data.dataAccessScope, pointer+"/dataAccessScope"))){
vErrors = noteAll(vErrors, validate278.errors);
errors += validate278.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const check_infer_access_token_scope_400 = validate516;

function validate516(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate344(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate355(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate355.errors);
errors += validate355.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
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
validate516.errors = vErrors;
return errors === 0;
}

const check_VerifyAccessTokenRequest = validate144;
const pattern13 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})$", "u");

function validate146(data, pointer = ''){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = note(vErrors, pointer, "type", {type: ["string","null"]});
errors++;
}
if(typeof data === "string"){
if(!pattern13.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]|[+][0-9]{1,2}|-0{1,2})$"});
errors++;
}
}
validate146.errors = vErrors;
return errors === 0;
}

function validate148(data, pointer = ''){
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
validate148.errors = vErrors;
return errors === 0;
}

function validate144(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate139(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
if(data.peerIp !== undefined){
if(!(validate146(data.peerIp, pointer+"/peerIp"))){
vErrors = noteAll(vErrors, validate146.errors);
errors += validate146.errors.length;
}
}
if(data.interface !== undefined){
if(!(validate148(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate148.errors);
errors += validate148.errors.length;
}
}
if(data.serviceToken !== undefined){
if(!(validate139(data.serviceToken, pointer+"/serviceToken"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate139(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
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
validate144.errors = vErrors;
return errors === 0;
}

const check_VerifiedToken = validate275;

function validate258(data, pointer = ''){
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
validate258.errors = vErrors;
return errors === 0;
}

function validate275(data, pointer = ''){
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
if(!(validate258(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate258.errors);
errors += validate258.errors.length;
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
validate275.errors = vErrors;
return errors === 0;
}

const check_verify_access_token_400 = validate530;

function validate530(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badServiceToken"){
if(!(validate325(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate325.errors);
errors += validate325.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate344(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
}
}
else if(tag0 === "notAnAccessToken"){
if(!(validate355(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate355.errors);
errors += validate355.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
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
validate530.errors = vErrors;
return errors === 0;
}

const check_VerifyIdentityTokenRequest = validate152;

function validate152(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate139(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
if(data.peerIp !== undefined){
if(!(validate146(data.peerIp, pointer+"/peerIp"))){
vErrors = noteAll(vErrors, validate146.errors);
errors += validate146.errors.length;
}
}
if(data.interface !== undefined){
if(!(validate148(data.interface, pointer+"/interface"))){
vErrors = noteAll(vErrors, validate148.errors);
errors += validate148.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate139(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
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

const check_verify_identity_token_400 = validate550;

function validate550(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate344(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
}
}
else if(tag0 === "notAnIdentityToken"){
if(!(validate327(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate327.errors);
errors += validate327.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
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
validate550.errors = vErrors;
return errors === 0;
}

const check_VerifyInviteTokenRequest = validate157;

function validate157(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(!(validate139(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
}
}
if(data.peerIp !== undefined){
if(!(validate146(data.peerIp, pointer+"/peerIp"))){
vErrors = noteAll(vErrors, validate146.errors);
errors += validate146.errors.length;
}
}
if(data.consumerToken !== undefined){
if(!(validate139(data.consumerToken, pointer+"/consumerToken"))){
vErrors = noteAll(vErrors, validate139.errors);
errors += validate139.errors.length;
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
validate157.errors = vErrors;
return errors === 0;
}

const check_verify_invite_token_400 = validate566;

function validate566(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueToken"){
if(!(validate294(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate294.errors);
errors += validate294.errors.length;
}
}
else if(tag0 === "badValueInviteType"){
if(!(validate321(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate321.errors);
errors += validate321.errors.length;
}
}
else if(tag0 === "badValueIPv4Address"){
if(!(validate319(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate319.errors);
errors += validate319.errors.length;
}
}
else if(tag0 === "badConsumerToken"){
if(!(validate344(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate344.errors);
errors += validate344.errors.length;
}
}
else if(tag0 === "notAnInviteToken"){
if(!(validate323(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate323.errors);
errors += validate323.errors.length;
}
}
else if(tag0 === "tokenInvalid"){
if(!(validate330(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate330.errors);
errors += validate330.errors.length;
}
}
else if(tag0 === "tokenRevoked"){
if(!(validate332(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate332.errors);
errors += validate332.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenCaveatUnknown"){
if(!(validate336(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate336.errors);
errors += validate336.errors.length;
}
}
else if(tag0 === "tokenCaveatUnverified"){
if(!(validate338(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate338.errors);
errors += validate338.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
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
validate566.errors = vErrors;
return errors === 0;
}

const check_TokenIds = validate272;

function validate272(data, pointer = ''){
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
validate272.errors = vErrors;
return errors === 0;
}

const check_list_all_named_tokens_401 = validate581;

function validate581(data, pointer = ''){
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
if(!(validate376(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate376.errors);
errors += validate376.errors.length;
}
}
else {
if(!(validate375(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate375.errors);
errors += validate375.errors.length;
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
validate581.errors = vErrors;
return errors === 0;
}

const check_list_all_named_tokens_403 = validate584;

function validate584(data, pointer = ''){
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
if(!(validate395(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate395.errors);
errors += validate395.errors.length;
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
validate584.errors = vErrors;
return errors === 0;
}

const check_NamedToken = validate257;

function validate264(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}

const pattern21 = new RegExp("^infinity$", "u");

function validate263(data, pointer = ''){
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
if(!(validate264(data.custom, pointer+"/custom"))){
vErrors = noteAll(vErrors, validate264.errors);
errors += validate264.errors.length;
}
}
if(data.usageLimit !== undefined){
let data2 = data.usageLimit;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = note(vErrors, pointer+"/usageLimit", "type", {type: ["integer","string"]});
errors++;
}
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
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
validate263.errors = vErrors;
return errors === 0;
}

function validate267(data, pointer = ''){
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
if(!(validate264(data.custom, pointer+"/custom"))){
vErrors = noteAll(vErrors, validate264.errors);
errors += validate264.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

function validate262(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.usageLimit !== undefined){
if(!(validate263(data, pointer))){
vErrors = noteAll(vErrors, validate263.errors);
errors += validate263.errors.length;
}
}
else {
if(!(validate267(data, pointer))){
vErrors = noteAll(vErrors, validate267.errors);
errors += validate267.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}

function validate255(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern15.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^[0-9A-Za-z]+$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
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
if(!(validate258(data.subject, pointer+"/subject"))){
vErrors = noteAll(vErrors, validate258.errors);
errors += validate258.errors.length;
}
}
if(data.type !== undefined){
if(!(validate183(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate183.errors);
errors += validate183.errors.length;
}
}
if(data.caveats !== undefined){
let data4 = data.caveats;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate220(data4[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate220.errors);
errors += validate220.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/caveats", "type", {type: "array"});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate262(data.metadata, pointer+"/metadata"))){
vErrors = noteAll(vErrors, validate262.errors);
errors += validate262.errors.length;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = note(vErrors, pointer+"/revoked", "type", {type: "boolean"});
errors++;
}
}
if(data.token !== undefined){
if(!(validate255(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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

const check_get_named_token_404 = validate586;

function validate586(data, pointer = ''){
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
if(!(validate346(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate346.errors);
errors += validate346.errors.length;
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
validate586.errors = vErrors;
return errors === 0;
}

const check_ModifyNamedTokenRequest = validate169;
const pattern0 = new RegExp("^[\\p{L}\\p{N}\\p{M}_()][\\p{L}\\p{N}\\p{M}_() .\\-]*[\\p{L}\\p{N}\\p{M}_()]$", "u");

function validate22(data, pointer = ''){
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
if(!pattern0.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^[\\p{L}\\p{N}\\p{M}_()][\\p{L}\\p{N}\\p{M}_() .\\-]*[\\p{L}\\p{N}\\p{M}_()]$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

function validate167(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = note(vErrors, pointer, "type", {type: "boolean"});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

function validate165(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

function validate169(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate22(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data.revoked !== undefined){
if(!(validate167(data.revoked, pointer+"/revoked"))){
vErrors = noteAll(vErrors, validate167.errors);
errors += validate167.errors.length;
}
}
if(data.customMetadata !== undefined){
if(!(validate165(data.customMetadata, pointer+"/customMetadata"))){
vErrors = noteAll(vErrors, validate165.errors);
errors += validate165.errors.length;
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
validate169.errors = vErrors;
return errors === 0;
}

const check_modify_named_token_400 = validate588;

function validate588(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate309(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate309.errors);
errors += validate309.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate302(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
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
validate588.errors = vErrors;
return errors === 0;
}

const check_NamedTokenStatus = validate273;

function validate273(data, pointer = ''){
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
validate273.errors = vErrors;
return errors === 0;
}

const check_NamedTokenRequest = validate161;

function validate95(data, pointer = ''){
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
validate95.errors = vErrors;
return errors === 0;
}

function validate94(data, pointer = ''){
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
if(!(validate95(data0, pointer+"/accessToken"))){
vErrors = noteAll(vErrors, validate95.errors);
errors += validate95.errors.length;
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
if(!(validate95(data0, pointer+"/accessToken"))){
vErrors = noteAll(vErrors, validate95.errors);
errors += validate95.errors.length;
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
validate94.errors = vErrors;
return errors === 0;
}

function validate99(data, pointer = ''){
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
validate99.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^[^:]+$", "u");

function validate103(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
vErrors = note(vErrors, pointer, "pattern", {pattern: "^[^:]+$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

function validate102(data, pointer = ''){
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
if(!(validate103(data.groupId, pointer+"/groupId"))){
vErrors = noteAll(vErrors, validate103.errors);
errors += validate103.errors.length;
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

function validate107(data, pointer = ''){
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
if(!(validate103(data.spaceId, pointer+"/spaceId"))){
vErrors = noteAll(vErrors, validate103.errors);
errors += validate103.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

function validate113(data, pointer = ''){
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
if(!(validate103(data.adminUserId, pointer+"/adminUserId"))){
vErrors = noteAll(vErrors, validate103.errors);
errors += validate103.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

function validate116(data, pointer = ''){
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
if(!(validate103(data.clusterId, pointer+"/clusterId"))){
vErrors = noteAll(vErrors, validate103.errors);
errors += validate103.errors.length;
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

function validate120(data, pointer = ''){
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
if(!(validate103(data.harvesterId, pointer+"/harvesterId"))){
vErrors = noteAll(vErrors, validate103.errors);
errors += validate103.errors.length;
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
if(!(validate103(data.atmInventoryId, pointer+"/atmInventoryId"))){
vErrors = noteAll(vErrors, validate103.errors);
errors += validate103.errors.length;
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

function validate101(data, pointer = ''){
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
if(!(validate102(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate102.errors);
errors += validate102.errors.length;
}
}
else if(tag0 === "groupJoinGroup"){
if(!(validate102(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate102.errors);
errors += validate102.errors.length;
}
}
else if(tag0 === "userJoinSpace"){
if(!(validate107(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
else if(tag0 === "groupJoinSpace"){
if(!(validate107(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
else if(tag0 === "supportSpace"){
if(!(validate107(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
else if(tag0 === "harvesterJoinSpace"){
if(!(validate107(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate107.errors);
errors += validate107.errors.length;
}
}
else if(tag0 === "registerOneprovider"){
if(!(validate113(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate113.errors);
errors += validate113.errors.length;
}
}
else if(tag0 === "userJoinCluster"){
if(!(validate116(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
else if(tag0 === "groupJoinCluster"){
if(!(validate116(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate116.errors);
errors += validate116.errors.length;
}
}
else if(tag0 === "userJoinHarvester"){
if(!(validate120(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate120.errors);
errors += validate120.errors.length;
}
}
else if(tag0 === "groupJoinHarvester"){
if(!(validate120(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate120.errors);
errors += validate120.errors.length;
}
}
else if(tag0 === "spaceJoinHarvester"){
if(!(validate120(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate120.errors);
errors += validate120.errors.length;
}
}
else if(tag0 === "userJoinAtmInventory"){
if(!(validate125(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate125.errors);
errors += validate125.errors.length;
}
}
else if(tag0 === "groupJoinAtmInventory"){
if(!(validate125(data0, pointer+"/inviteToken"))){
vErrors = noteAll(vErrors, validate125.errors);
errors += validate125.errors.length;
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
validate101.errors = vErrors;
return errors === 0;
}

function validate93(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
let valid0 = false;
if(!valid0){
const _errs2 = errors;
if(!(validate94(data, pointer))){
vErrors = noteAll(vErrors, validate94.errors);
errors += validate94.errors.length;
}
var valid1 = _errs2 === errors;
valid0 = valid1;
}
if(!valid0){
const _errs3 = errors;
if(!(validate99(data, pointer))){
vErrors = noteAll(vErrors, validate99.errors);
errors += validate99.errors.length;
}
var valid2 = _errs3 === errors;
valid0 = valid2;
}
if(!valid0){
const _errs4 = errors;
if(!(validate101(data, pointer))){
vErrors = noteAll(vErrors, validate101.errors);
errors += validate101.errors.length;
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
if(!(validate94(data, pointer))){
vErrors = noteAll(vErrors, validate94.errors);
errors += validate94.errors.length;
}
var valid4 = _errs5 === errors;
valid0 = valid4;
}
else if(data.identityToken !== undefined){
const _errs6 = errors;
if(!(validate99(data, pointer))){
vErrors = noteAll(vErrors, validate99.errors);
errors += validate99.errors.length;
}
var valid5 = _errs6 === errors;
valid0 = valid5;
}
else if(data.inviteToken !== undefined){
const _errs7 = errors;
if(!(validate101(data, pointer))){
vErrors = noteAll(vErrors, validate101.errors);
errors += validate101.errors.length;
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
validate93.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^(infinity|[+-]?[0-9]+)$", "u");

function validate161(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate22(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data.type !== undefined){
if(!(validate93(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate93.errors);
errors += validate93.errors.length;
}
}
if(data.caveats !== undefined){
if(!(validate136(data.caveats, pointer+"/caveats"))){
vErrors = noteAll(vErrors, validate136.errors);
errors += validate136.errors.length;
}
}
if(data.customMetadata !== undefined){
if(!(validate165(data.customMetadata, pointer+"/customMetadata"))){
vErrors = noteAll(vErrors, validate165.errors);
errors += validate165.errors.length;
}
}
if(data.revoked !== undefined){
if(!(validate167(data.revoked, pointer+"/revoked"))){
vErrors = noteAll(vErrors, validate167.errors);
errors += validate167.errors.length;
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
if(!pattern14.test(data5)){
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
validate161.errors = vErrors;
return errors === 0;
}

const check_NamedTokenAnswer = validate254;

function validate254(data, pointer = ''){
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
if(!(validate255(data.token, pointer+"/token"))){
vErrors = noteAll(vErrors, validate255.errors);
errors += validate255.errors.length;
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

const check_create_named_token_for_current_user_400 = validate596;

function validate596(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate309(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate309.errors);
errors += validate309.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate312(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
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
validate596.errors = vErrors;
return errors === 0;
}

const check_TemporaryTokenGeneration = validate274;

function validate274(data, pointer = ''){
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
validate274.errors = vErrors;
return errors === 0;
}

const check_TemporaryTokenRequest = validate53;

function validate53(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caveats !== undefined){
let data0 = data.caveats;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data0[i0], pointer+"/caveats/" + i0))){
vErrors = noteAll(vErrors, validate54.errors);
errors += validate54.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer+"/caveats", "type", {type: "array"});
errors++;
}
}
if(data.type !== undefined){
if(!(validate93(data.type, pointer+"/type"))){
vErrors = noteAll(vErrors, validate93.errors);
errors += validate93.errors.length;
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

const check_create_temporary_token_for_current_user_400 = validate615;

function validate615(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate348(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate348.errors);
errors += validate348.errors.length;
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
validate615.errors = vErrors;
return errors === 0;
}

const check_create_named_token_for_user_400 = validate625;

function validate625(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate309(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate309.errors);
errors += validate309.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate312(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
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
validate625.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_user_400 = validate646;

function validate646(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "userBlocked"){
if(!(validate341(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate341.errors);
errors += validate341.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate348(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate348.errors);
errors += validate348.errors.length;
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
validate646.errors = vErrors;
return errors === 0;
}

const check_create_named_token_for_current_provider_400 = validate658;

function validate658(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueJSON"){
if(!(validate309(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate309.errors);
errors += validate309.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "badValueTooLow"){
if(!(validate312(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate312.errors);
errors += validate312.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
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
validate658.errors = vErrors;
return errors === 0;
}

const check_create_temporary_token_for_current_provider_400 = validate678;

function validate678(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badData"){
if(!(validate290(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate290.errors);
errors += validate290.errors.length;
}
}
else if(tag0 === "badValueCaveat"){
if(!(validate301(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate301.errors);
errors += validate301.errors.length;
}
}
else if(tag0 === "badValueTokenType"){
if(!(validate299(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate299.errors);
errors += validate299.errors.length;
}
}
else if(tag0 === "inviteTokenTargetIdInvalid"){
if(!(validate349(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate349.errors);
errors += validate349.errors.length;
}
}
else if(tag0 === "inviteTokenSubjectNotAuthorized"){
if(!(validate350(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate350.errors);
errors += validate350.errors.length;
}
}
else if(tag0 === "tokenSubjectInvalid"){
if(!(validate334(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate334.errors);
errors += validate334.errors.length;
}
}
else if(tag0 === "tokenSessionInvalid"){
if(!(validate351(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate351.errors);
errors += validate351.errors.length;
}
}
else if(tag0 === "tokenServiceForbidden"){
if(!(validate352(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate352.errors);
errors += validate352.errors.length;
}
}
else if(tag0 === "tokenTimeCaveatRequired"){
if(!(validate348(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate348.errors);
errors += validate348.errors.length;
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
validate678.errors = vErrors;
return errors === 0;
}

const check_ZoneConfiguration = validate401;

function validate401(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.version === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "version"});
errors++;
}
if(data.build === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "build"});
errors++;
}
if(data.domain === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "domain"});
errors++;
}
if(data.subdomainDelegationSupported === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "subdomainDelegationSupported"});
errors++;
}
if(data.supportedIdPs === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "supportedIdPs"});
errors++;
}
if(data.compatibilityRegistryRevision === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "compatibilityRegistryRevision"});
errors++;
}
if(data.compatibleOneproviderVersions === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "compatibleOneproviderVersions"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = note(vErrors, pointer+"/name", "type", {type: ["string","null"]});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = note(vErrors, pointer+"/version", "type", {type: "string"});
errors++;
}
}
if(data.build !== undefined){
if(typeof data.build !== "string"){
vErrors = note(vErrors, pointer+"/build", "type", {type: "string"});
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = note(vErrors, pointer+"/domain", "type", {type: "string"});
errors++;
}
}
if(data.subdomainDelegationSupported !== undefined){
if(typeof data.subdomainDelegationSupported !== "boolean"){
vErrors = note(vErrors, pointer+"/subdomainDelegationSupported", "type", {type: "boolean"});
errors++;
}
}
if(data.supportedIdPs !== undefined){
let data5 = data.supportedIdPs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
vErrors = note(vErrors, pointer+"/supportedIdPs/" + i0, "required", {missingProperty: "id"});
errors++;
}
if(data6.offlineAccess === undefined){
vErrors = note(vErrors, pointer+"/supportedIdPs/" + i0, "required", {missingProperty: "offlineAccess"});
errors++;
}
if(data6.id !== undefined){
if(typeof data6.id !== "string"){
vErrors = note(vErrors, pointer+"/supportedIdPs/" + i0+"/id", "type", {type: "string"});
errors++;
}
}
if(data6.offlineAccess !== undefined){
if(typeof data6.offlineAccess !== "boolean"){
vErrors = note(vErrors, pointer+"/supportedIdPs/" + i0+"/offlineAccess", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/supportedIdPs/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/supportedIdPs", "type", {type: "array"});
errors++;
}
}
if(data.compatibilityRegistryRevision !== undefined){
let data9 = data.compatibilityRegistryRevision;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
vErrors = note(vErrors, pointer+"/compatibilityRegistryRevision", "type", {type: ["integer","string"]});
errors++;
}
}
if(data.compatibleOneproviderVersions !== undefined){
let data10 = data.compatibleOneproviderVersions;
if((!(Array.isArray(data10))) && (typeof data10 !== "string")){
vErrors = note(vErrors, pointer+"/compatibleOneproviderVersions", "type", {type: ["array","string"]});
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
vErrors = note(vErrors, pointer+"/compatibleOneproviderVersions/" + i1, "type", {type: "string"});
errors++;
}
}
}
}
if(data.openDataXrootdServerDomain !== undefined){
let data12 = data.openDataXrootdServerDomain;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = note(vErrors, pointer+"/openDataXrootdServerDomain", "type", {type: ["string","null"]});
errors++;
}
}
if(data.bagitUploaderWorkflowSchemaId !== undefined){
let data13 = data.bagitUploaderWorkflowSchemaId;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = note(vErrors, pointer+"/bagitUploaderWorkflowSchemaId", "type", {type: ["string","null"]});
errors++;
}
}
if(data.availableSpaceTags !== undefined){
let data14 = data.availableSpaceTags;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
let data15 = data14[key0];
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
vErrors = note(vErrors, pointer+"/availableSpaceTags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/availableSpaceTags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/availableSpaceTags", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}

const check_ZoneHealth = validate402;

function validate402(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "status"});
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.status !== undefined){
if("healthy" !== data.status){
vErrors = note(vErrors, pointer+"/status", "const", {allowedValue: "healthy"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}

const check_ZonePrivileges = validate403;

function validate403(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.viewer === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "viewer"});
errors++;
}
if(data.admin === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "admin"});
errors++;
}
for(const key0 in data){
if(!((key0 === "viewer") || (key0 === "admin"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.viewer !== undefined){
let data0 = data.viewer;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/viewer/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/viewer", "type", {type: "array"});
errors++;
}
}
if(data.admin !== undefined){
let data2 = data.admin;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = note(vErrors, pointer+"/admin/" + i1, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/admin", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

const check_UserAccountAnswer = validate404;
const func14 = Object.prototype.hasOwnProperty;

function validate404(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "userId"});
errors++;
}
if(data.fullName === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "fullName"});
errors++;
}
if(data.username === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "username"});
errors++;
}
if(data.emails === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "emails"});
errors++;
}
if(data.linkedAccounts === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "linkedAccounts"});
errors++;
}
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
if(data.basicAuthEnabled === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "basicAuthEnabled"});
errors++;
}
if(data.blocked === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "blocked"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.login === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "login"});
errors++;
}
if(data.alias === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "alias"});
errors++;
}
if(data.emailList === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "emailList"});
errors++;
}
for(const key0 in data){
if(!(func14.call({"userId":{"type":"string"},"fullName":{"type":"string"},"username":{"type":["string","null"]},"emails":{"type":"array","items":{"type":"string"}},"linkedAccounts":{"type":"array","items":{"type":"object"}},"creationTime":{"type":"integer"},"basicAuthEnabled":{"type":"boolean"},"blocked":{"type":"boolean"},"name":{"type":"string"},"login":{"type":["string","null"]},"alias":{"type":["string","null"]},"emailList":{"type":"array","items":{"type":"string"}}}, key0))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.userId !== undefined){
if(typeof data.userId !== "string"){
vErrors = note(vErrors, pointer+"/userId", "type", {type: "string"});
errors++;
}
}
if(data.fullName !== undefined){
if(typeof data.fullName !== "string"){
vErrors = note(vErrors, pointer+"/fullName", "type", {type: "string"});
errors++;
}
}
if(data.username !== undefined){
let data2 = data.username;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = note(vErrors, pointer+"/username", "type", {type: ["string","null"]});
errors++;
}
}
if(data.emails !== undefined){
let data3 = data.emails;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = note(vErrors, pointer+"/emails/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/emails", "type", {type: "array"});
errors++;
}
}
if(data.linkedAccounts !== undefined){
let data5 = data.linkedAccounts;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = note(vErrors, pointer+"/linkedAccounts/" + i1, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/linkedAccounts", "type", {type: "array"});
errors++;
}
}
if(data.creationTime !== undefined){
let data7 = data.creationTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
errors++;
}
}
if(data.basicAuthEnabled !== undefined){
if(typeof data.basicAuthEnabled !== "boolean"){
vErrors = note(vErrors, pointer+"/basicAuthEnabled", "type", {type: "boolean"});
errors++;
}
}
if(data.blocked !== undefined){
if(typeof data.blocked !== "boolean"){
vErrors = note(vErrors, pointer+"/blocked", "type", {type: "boolean"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors, pointer+"/name", "type", {type: "string"});
errors++;
}
}
if(data.login !== undefined){
let data11 = data.login;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = note(vErrors, pointer+"/login", "type", {type: ["string","null"]});
errors++;
}
}
if(data.alias !== undefined){
let data12 = data.alias;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = note(vErrors, pointer+"/alias", "type", {type: ["string","null"]});
errors++;
}
}
if(data.emailList !== undefined){
let data13 = data.emailList;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
vErrors = note(vErrors, pointer+"/emailList/" + i2, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/emailList", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}

const check_ModifyUserRequest = validate45;
const pattern1 = new RegExp("^[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M} ',.\\-]*[\\p{L}\\p{N}\\p{M}.]$", "u");
const pattern2 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9._\\-]*[a-zA-Z0-9]$", "u");

function validate45(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName !== undefined){
let data0 = data.fullName;
if(typeof data0 === "string"){
if(func2(data0) > 128){
vErrors = note(vErrors, pointer+"/fullName", "maxLength", {limit: 128});
errors++;
}
if(func2(data0) < 2){
vErrors = note(vErrors, pointer+"/fullName", "minLength", {limit: 2});
errors++;
}
if(!pattern1.test(data0)){
vErrors = note(vErrors, pointer+"/fullName", "pattern", {pattern: "^[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M} ',.\\-]*[\\p{L}\\p{N}\\p{M}.]$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/fullName", "type", {type: "string"});
errors++;
}
}
if(data.username !== undefined){
let data1 = data.username;
if(typeof data1 === "string"){
if(func2(data1) > 32){
vErrors = note(vErrors, pointer+"/username", "maxLength", {limit: 32});
errors++;
}
if(func2(data1) < 2){
vErrors = note(vErrors, pointer+"/username", "minLength", {limit: 2});
errors++;
}
if(!pattern2.test(data1)){
vErrors = note(vErrors, pointer+"/username", "pattern", {pattern: "^[a-zA-Z0-9][a-zA-Z0-9._\\-]*[a-zA-Z0-9]$"});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/username", "type", {type: "string"});
errors++;
}
}
const _errs5 = errors;
let valid1 = false;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fullName === undefined) && (missing0 = "fullName")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid2 = _errs6 === errors;
valid1 = valid2;
}
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.username === undefined) && (missing1 = "username")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs7 === errors;
valid1 = valid3;
}
errors = _errs5;
if(vErrors !== null){
if(_errs5){
if(vErrors.length > _errs5) vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!valid1){
if(data.fullName !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullName === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "fullName"});
errors++;
}
}
var valid4 = _errs8 === errors;
valid1 = valid4;
}
else if(data.username !== undefined){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "username"});
errors++;
}
}
var valid5 = _errs9 === errors;
valid1 = valid5;
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["fullName","username"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const check_modify_current_user_400 = validate689;

function validate689(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueFullName"){
if(!(validate431(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate431.errors);
errors += validate431.errors.length;
}
}
else if(tag0 === "badValueUsername"){
if(!(validate432(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate432.errors);
errors += validate432.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate302(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueString","badValueFullName","badValueUsername","missingAtLeastOneValue","badValueIdentifierOccupied"]});
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
validate689.errors = vErrors;
return errors === 0;
}

const check_SpaceIdsAnswer = validate405;

function validate405(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spaces === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "spaces"});
errors++;
}
for(const key0 in data){
if(!(key0 === "spaces")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.spaces !== undefined){
let data0 = data.spaces;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/spaces/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/spaces", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}

const check_SpaceRequest = validate21;

function validate24(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

function validate26(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

function validate28(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((((((((((((((((((((((((((((((((((((((((((data0 === "agriculture") || (data0 === "culture")) || (data0 === "economy")) || (data0 === "education")) || (data0 === "energy")) || (data0 === "environment")) || (data0 === "finance")) || (data0 === "fisheries")) || (data0 === "food")) || (data0 === "forestry")) || (data0 === "government")) || (data0 === "health")) || (data0 === "international-issues")) || (data0 === "justice")) || (data0 === "legal-system")) || (data0 === "population")) || (data0 === "public-safety")) || (data0 === "public-sector")) || (data0 === "regions-and-cities")) || (data0 === "science")) || (data0 === "society")) || (data0 === "sport")) || (data0 === "technology")) || (data0 === "transport")) || (data0 === "archival")) || (data0 === "big-data")) || (data0 === "copyrighted")) || (data0 === "demo")) || (data0 === "dynamic")) || (data0 === "experiment")) || (data0 === "EU-funded")) || (data0 === "images")) || (data0 === "incomplete")) || (data0 === "multidimensional-data")) || (data0 === "open-data")) || (data0 === "open-science")) || (data0 === "preliminary")) || (data0 === "raw-data")) || (data0 === "simulation")) || (data0 === "spatial-data")) || (data0 === "static")) || (data0 === "text-data")) || (data0 === "training-set")) || (data0 === "videos"))){
vErrors = note(vErrors, pointer+"/" + i0, "enum", {allowedValues: ["agriculture","culture","economy","education","energy","environment","finance","fisheries","food","forestry","government","health","international-issues","justice","legal-system","population","public-safety","public-sector","regions-and-cities","science","society","sport","technology","transport","archival","big-data","copyrighted","demo","dynamic","experiment","EU-funded","images","incomplete","multidimensional-data","open-data","open-science","preliminary","raw-data","simulation","spatial-data","static","text-data","training-set","videos"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "array"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

function validate30(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = note(vErrors, pointer, "type", {type: "boolean"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

function validate32(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = note(vErrors, pointer, "type", {type: "string"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

function validate21(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate22(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data.description !== undefined){
if(!(validate24(data.description, pointer+"/description"))){
vErrors = noteAll(vErrors, validate24.errors);
errors += validate24.errors.length;
}
}
if(data.organizationName !== undefined){
if(!(validate26(data.organizationName, pointer+"/organizationName"))){
vErrors = noteAll(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.tags !== undefined){
if(!(validate28(data.tags, pointer+"/tags"))){
vErrors = noteAll(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.advertisedInMarketplace !== undefined){
if(!(validate30(data.advertisedInMarketplace, pointer+"/advertisedInMarketplace"))){
vErrors = noteAll(vErrors, validate30.errors);
errors += validate30.errors.length;
}
}
if(data.marketplaceContactEmail !== undefined){
if(!(validate32(data.marketplaceContactEmail, pointer+"/marketplaceContactEmail"))){
vErrors = noteAll(vErrors, validate32.errors);
errors += validate32.errors.length;
}
}
if(data.idGeneratorSeed !== undefined){
if(typeof data.idGeneratorSeed !== "string"){
vErrors = note(vErrors, pointer+"/idGeneratorSeed", "type", {type: "string"});
errors++;
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

const check_create_user_space_400 = validate696;

function validate696(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueEmail"){
if(!(validate399(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate399.errors);
errors += validate399.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueString","badValueName","badValueBoolean","badValueListOfStrings","badValueListNotAllowed","badValueEmpty","badValueEmail"]});
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
validate696.errors = vErrors;
return errors === 0;
}

const check_create_user_space_409 = validate706;

function validate706(data, pointer = ''){
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
if(tag0 === "alreadyExists"){
if(!(validate398(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate398.errors);
errors += validate398.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["alreadyExists"]});
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
validate706.errors = vErrors;
return errors === 0;
}

const check_SpaceAnswer = validate408;

function validate409(data, pointer = ''){
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
if(!((((data0 === "user") || (data0 === "oneprovider")) || (data0 === "nobody")) || (data0 === "root"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["user","oneprovider","nobody","root"]});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = note(vErrors, pointer+"/id", "type", {type: ["string","null"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}

function validate408(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spaceId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "spaceId"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
if(data.organizationName === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "organizationName"});
errors++;
}
if(data.tags === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "tags"});
errors++;
}
if(data.advertisedInMarketplace === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "advertisedInMarketplace"});
errors++;
}
if(data.marketplaceContactEmail === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "marketplaceContactEmail"});
errors++;
}
if(data.providers === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "providers"});
errors++;
}
if(data.supportParametersRegistry === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "supportParametersRegistry"});
errors++;
}
if(data.creator === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creator"});
errors++;
}
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
for(const key0 in data){
if(!(func14.call({"spaceId":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"organizationName":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"advertisedInMarketplace":{"type":"boolean"},"marketplaceContactEmail":{"type":"string"},"providers":{"type":"object","additionalProperties":{"type":"integer"}},"supportParametersRegistry":{"type":"object","additionalProperties":{"type":"object","required":["accountingEnabled","dirStatsServiceEnabled","dirStatsServiceStatus"],"additionalProperties":false,"properties":{"accountingEnabled":{"type":"boolean"},"dirStatsServiceEnabled":{"type":"boolean"},"dirStatsServiceStatus":{"enum":["initializing","enabled","stopping","disabled"]}}}},"creator":{"$ref":"CreatorAnswer"},"creationTime":{"type":"integer"}}, key0))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.spaceId !== undefined){
if(typeof data.spaceId !== "string"){
vErrors = note(vErrors, pointer+"/spaceId", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors, pointer+"/name", "type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = note(vErrors, pointer+"/description", "type", {type: "string"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
vErrors = note(vErrors, pointer+"/organizationName", "type", {type: "string"});
errors++;
}
}
if(data.tags !== undefined){
let data4 = data.tags;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = note(vErrors, pointer+"/tags/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/tags", "type", {type: "array"});
errors++;
}
}
if(data.advertisedInMarketplace !== undefined){
if(typeof data.advertisedInMarketplace !== "boolean"){
vErrors = note(vErrors, pointer+"/advertisedInMarketplace", "type", {type: "boolean"});
errors++;
}
}
if(data.marketplaceContactEmail !== undefined){
if(typeof data.marketplaceContactEmail !== "string"){
vErrors = note(vErrors, pointer+"/marketplaceContactEmail", "type", {type: "string"});
errors++;
}
}
if(data.providers !== undefined){
let data8 = data.providers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = note(vErrors, pointer+"/providers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/providers", "type", {type: "object"});
errors++;
}
}
if(data.supportParametersRegistry !== undefined){
let data10 = data.supportParametersRegistry;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
let data11 = data10[key2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.accountingEnabled === undefined){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: "accountingEnabled"});
errors++;
}
if(data11.dirStatsServiceEnabled === undefined){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: "dirStatsServiceEnabled"});
errors++;
}
if(data11.dirStatsServiceStatus === undefined){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "required", {missingProperty: "dirStatsServiceStatus"});
errors++;
}
for(const key3 in data11){
if(!(((key3 === "accountingEnabled") || (key3 === "dirStatsServiceEnabled")) || (key3 === "dirStatsServiceStatus"))){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data11.accountingEnabled !== undefined){
if(typeof data11.accountingEnabled !== "boolean"){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/accountingEnabled", "type", {type: "boolean"});
errors++;
}
}
if(data11.dirStatsServiceEnabled !== undefined){
if(typeof data11.dirStatsServiceEnabled !== "boolean"){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dirStatsServiceEnabled", "type", {type: "boolean"});
errors++;
}
}
if(data11.dirStatsServiceStatus !== undefined){
let data14 = data11.dirStatsServiceStatus;
if(!((((data14 === "initializing") || (data14 === "enabled")) || (data14 === "stopping")) || (data14 === "disabled"))){
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/dirStatsServiceStatus", "enum", {allowedValues: ["initializing","enabled","stopping","disabled"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/supportParametersRegistry/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/supportParametersRegistry", "type", {type: "object"});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate409(data.creator, pointer+"/creator"))){
vErrors = noteAll(vErrors, validate409.errors);
errors += validate409.errors.length;
}
}
if(data.creationTime !== undefined){
let data16 = data.creationTime;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}

const check_leave_space_400 = validate708;

function validate708(data, pointer = ''){
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
if(tag0 === "cannotRemoveLastOwner"){
if(!(validate400(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate400.errors);
errors += validate400.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["cannotRemoveLastOwner"]});
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
validate708.errors = vErrors;
return errors === 0;
}

const check_ProviderIdsAnswer = validate406;

function validate406(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providers === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "providers"});
errors++;
}
for(const key0 in data){
if(!(key0 === "providers")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.providers !== undefined){
let data0 = data.providers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/providers/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/providers", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}

const check_ProviderAnswer = validate411;

function validate411(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "providerId"});
errors++;
}
if(data.clusterId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "clusterId"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.domain === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "domain"});
errors++;
}
if(data.latitude === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "latitude"});
errors++;
}
if(data.longitude === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "longitude"});
errors++;
}
if(data.online === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "online"});
errors++;
}
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "providerId") || (key0 === "clusterId")) || (key0 === "name")) || (key0 === "domain")) || (key0 === "latitude")) || (key0 === "longitude")) || (key0 === "online")) || (key0 === "creationTime"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.providerId !== undefined){
if(typeof data.providerId !== "string"){
vErrors = note(vErrors, pointer+"/providerId", "type", {type: "string"});
errors++;
}
}
if(data.clusterId !== undefined){
if(typeof data.clusterId !== "string"){
vErrors = note(vErrors, pointer+"/clusterId", "type", {type: "string"});
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
if(data.latitude !== undefined){
let data4 = data.latitude;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = note(vErrors, pointer+"/latitude", "type", {type: "number"});
errors++;
}
}
if(data.longitude !== undefined){
let data5 = data.longitude;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = note(vErrors, pointer+"/longitude", "type", {type: "number"});
errors++;
}
}
if(data.online !== undefined){
if(typeof data.online !== "boolean"){
vErrors = note(vErrors, pointer+"/online", "type", {type: "boolean"});
errors++;
}
}
if(data.creationTime !== undefined){
let data7 = data.creationTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}

const check_GroupIdsAnswer = validate407;

function validate407(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "groups"});
errors++;
}
for(const key0 in data){
if(!(key0 === "groups")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.groups !== undefined){
let data0 = data.groups;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/groups/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/groups", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate407.errors = vErrors;
return errors === 0;
}

const check_GroupRequest = validate41;

function validate41(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate22(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = note(vErrors, pointer+"/type", "type", {type: "string"});
errors++;
}
if(!((((data1 === "organization") || (data1 === "unit")) || (data1 === "team")) || (data1 === "role_holders"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["organization","unit","team","role_holders"]});
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

const check_create_user_group_400 = validate710;

function validate710(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badValueNotAllowed"){
if(!(validate313(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate313.errors);
errors += validate313.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","missingRequiredValue","badValueString","badValueName","badValueNotAllowed"]});
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
validate710.errors = vErrors;
return errors === 0;
}

const check_ClusterIdsAnswer = validate421;

function validate421(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clusters === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "clusters"});
errors++;
}
for(const key0 in data){
if(!(key0 === "clusters")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.clusters !== undefined){
let data0 = data.clusters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/clusters/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/clusters", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}

const check_HandleServiceIdsAnswer = validate430;

function validate430(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.handle_services === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "handle_services"});
errors++;
}
for(const key0 in data){
if(!(key0 === "handle_services")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.handle_services !== undefined){
let data0 = data.handle_services;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/handle_services/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/handle_services", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}

const check_PrivilegesAnswer = validate422;

function validate422(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privileges === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "privileges"});
errors++;
}
for(const key0 in data){
if(!(key0 === "privileges")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.privileges !== undefined){
let data0 = data.privileges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
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
validate422.errors = vErrors;
return errors === 0;
}

const check_ClientTokensAnswer = validate414;

function validate414(data, pointer = ''){
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
validate414.errors = vErrors;
return errors === 0;
}

const check_ClientTokenRequest = validate52;

function validate52(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const check_create_client_token_400 = validate716;

function validate716(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData"]});
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
validate716.errors = vErrors;
return errors === 0;
}

const check_SpacePrivilegesAnswer = validate429;

function validate429(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.member === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "member"});
errors++;
}
if(data.manager === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "manager"});
errors++;
}
if(data.admin === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "admin"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "member") || (key0 === "manager")) || (key0 === "admin"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.member !== undefined){
let data0 = data.member;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/member/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/member", "type", {type: "array"});
errors++;
}
}
if(data.manager !== undefined){
let data2 = data.manager;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = note(vErrors, pointer+"/manager/" + i1, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/manager", "type", {type: "array"});
errors++;
}
}
if(data.admin !== undefined){
let data4 = data.admin;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
vErrors = note(vErrors, pointer+"/admin/" + i2, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/admin", "type", {type: "array"});
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

const check_MarketplaceRequest = validate50;
const pattern3 = new RegExp("^[+-]?[0-9]+$", "u");

function validate50(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.index !== undefined){
if(typeof data.index !== "string"){
vErrors = note(vErrors, pointer+"/index", "type", {type: "string"});
errors++;
}
}
if(data.token !== undefined){
let data1 = data.token;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = note(vErrors, pointer+"/token", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = note(vErrors, pointer+"/token", "type", {type: "string"});
errors++;
}
}
if(data.offset !== undefined){
let data2 = data.offset;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
vErrors = note(vErrors, pointer+"/offset", "type", {type: ["integer","string"]});
errors++;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = note(vErrors, pointer+"/offset", "pattern", {pattern: "^[+-]?[0-9]+$"});
errors++;
}
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = note(vErrors, pointer+"/limit", "type", {type: ["integer","string"]});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
vErrors = note(vErrors, pointer+"/limit", "maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = note(vErrors, pointer+"/limit", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = note(vErrors, pointer+"/limit", "pattern", {pattern: "^[+-]?[0-9]+$"});
errors++;
}
}
}
if(data.tags !== undefined){
if(!(validate28(data.tags, pointer+"/tags"))){
vErrors = noteAll(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const check_MarketplaceAnswer = validate433;

function validate433(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spaces === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "spaces"});
errors++;
}
if(data.isLast === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "isLast"});
errors++;
}
if(data.nextPageToken === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "nextPageToken"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "spaces") || (key0 === "isLast")) || (key0 === "nextPageToken"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.spaces !== undefined){
let data0 = data.spaces;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.spaceId === undefined){
vErrors = note(vErrors, pointer+"/spaces/" + i0, "required", {missingProperty: "spaceId"});
errors++;
}
if(data1.index === undefined){
vErrors = note(vErrors, pointer+"/spaces/" + i0, "required", {missingProperty: "index"});
errors++;
}
for(const key1 in data1){
if(!((key1 === "spaceId") || (key1 === "index"))){
vErrors = note(vErrors, pointer+"/spaces/" + i0, "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.spaceId !== undefined){
if(typeof data1.spaceId !== "string"){
vErrors = note(vErrors, pointer+"/spaces/" + i0+"/spaceId", "type", {type: "string"});
errors++;
}
}
if(data1.index !== undefined){
if(typeof data1.index !== "string"){
vErrors = note(vErrors, pointer+"/spaces/" + i0+"/index", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/spaces/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/spaces", "type", {type: "array"});
errors++;
}
}
if(data.isLast !== undefined){
if(typeof data.isLast !== "boolean"){
vErrors = note(vErrors, pointer+"/isLast", "type", {type: "boolean"});
errors++;
}
}
if(data.nextPageToken !== undefined){
let data5 = data.nextPageToken;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = note(vErrors, pointer+"/nextPageToken", "type", {type: ["string","null"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}

const check_list_marketplace_400 = validate718;

function validate718(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueInteger"){
if(!(validate307(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate307.errors);
errors += validate307.errors.length;
}
}
else if(tag0 === "badValueNotInRange"){
if(!(validate434(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate434.errors);
errors += validate434.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueString","badValueInteger","badValueNotInRange","badValueListOfStrings","badValueListNotAllowed","badValueEmpty"]});
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
validate718.errors = vErrors;
return errors === 0;
}

const check_ModifySpaceRequest = validate34;

function validate34(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(!(validate22(data.name, pointer+"/name"))){
vErrors = noteAll(vErrors, validate22.errors);
errors += validate22.errors.length;
}
}
if(data.description !== undefined){
if(!(validate24(data.description, pointer+"/description"))){
vErrors = noteAll(vErrors, validate24.errors);
errors += validate24.errors.length;
}
}
if(data.organizationName !== undefined){
if(!(validate26(data.organizationName, pointer+"/organizationName"))){
vErrors = noteAll(vErrors, validate26.errors);
errors += validate26.errors.length;
}
}
if(data.tags !== undefined){
if(!(validate28(data.tags, pointer+"/tags"))){
vErrors = noteAll(vErrors, validate28.errors);
errors += validate28.errors.length;
}
}
if(data.advertisedInMarketplace !== undefined){
if(!(validate30(data.advertisedInMarketplace, pointer+"/advertisedInMarketplace"))){
vErrors = noteAll(vErrors, validate30.errors);
errors += validate30.errors.length;
}
}
if(data.marketplaceContactEmail !== undefined){
if(!(validate32(data.marketplaceContactEmail, pointer+"/marketplaceContactEmail"))){
vErrors = noteAll(vErrors, validate32.errors);
errors += validate32.errors.length;
}
}
const _errs7 = errors;
let valid1 = false;
if(!valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.advertisedInMarketplace === undefined) && (missing0 = "advertisedInMarketplace")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid2 = _errs8 === errors;
valid1 = valid2;
}
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.description === undefined) && (missing1 = "description")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs9 === errors;
valid1 = valid3;
}
if(!valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.marketplaceContactEmail === undefined) && (missing2 = "marketplaceContactEmail")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid4 = _errs10 === errors;
valid1 = valid4;
}
if(!valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.name === undefined) && (missing3 = "name")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid5 = _errs11 === errors;
valid1 = valid5;
}
if(!valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.organizationName === undefined) && (missing4 = "organizationName")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid6 = _errs12 === errors;
valid1 = valid6;
}
if(!valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.tags === undefined) && (missing5 = "tags")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid7 = _errs13 === errors;
valid1 = valid7;
}
errors = _errs7;
if(vErrors !== null){
if(_errs7){
if(vErrors.length > _errs7) vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!valid1){
if(data.advertisedInMarketplace !== undefined){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.advertisedInMarketplace === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "advertisedInMarketplace"});
errors++;
}
}
var valid8 = _errs14 === errors;
valid1 = valid8;
}
else if(data.description !== undefined){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "description"});
errors++;
}
}
var valid9 = _errs15 === errors;
valid1 = valid9;
}
else if(data.marketplaceContactEmail !== undefined){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.marketplaceContactEmail === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "marketplaceContactEmail"});
errors++;
}
}
var valid10 = _errs16 === errors;
valid1 = valid10;
}
else if(data.name !== undefined){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
}
var valid11 = _errs17 === errors;
valid1 = valid11;
}
else if(data.organizationName !== undefined){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizationName === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "organizationName"});
errors++;
}
}
var valid12 = _errs18 === errors;
valid1 = valid12;
}
else if(data.tags !== undefined){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "tags"});
errors++;
}
}
var valid13 = _errs19 === errors;
valid1 = valid13;
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["advertisedInMarketplace","description","marketplaceContactEmail","name","organizationName","tags"]});
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

const check_modify_space_400 = validate726;

function validate726(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueBoolean"){
if(!(validate305(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate305.errors);
errors += validate305.errors.length;
}
}
else if(tag0 === "badValueString"){
if(!(validate303(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate303.errors);
errors += validate303.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate302(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
else if(tag0 === "missingRequiredValue"){
if(!(validate288(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate288.errors);
errors += validate288.errors.length;
}
}
else if(tag0 === "badValueEmpty"){
if(!(validate292(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate292.errors);
errors += validate292.errors.length;
}
}
else if(tag0 === "badValueEmail"){
if(!(validate399(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate399.errors);
errors += validate399.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueBoolean","badValueString","badValueName","badValueListOfStrings","badValueListNotAllowed","missingAtLeastOneValue","missingRequiredValue","badValueEmpty","badValueEmail"]});
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
validate726.errors = vErrors;
return errors === 0;
}

const check_UserIdsAnswer = validate428;

function validate428(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "users"});
errors++;
}
for(const key0 in data){
if(!(key0 === "users")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/users/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/users", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const check_SpaceMemberRequest = validate43;

function validate43(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privileges !== undefined){
let data0 = data.privileges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((((((((((((((((((((((((((((((((((data1 === "space_add_group") || (data1 === "space_add_harvester")) || (data1 === "space_add_support")) || (data1 === "space_add_user")) || (data1 === "space_cancel_eviction")) || (data1 === "space_cancel_replication")) || (data1 === "space_create_archives")) || (data1 === "space_delete")) || (data1 === "space_manage_archives")) || (data1 === "space_manage_atm_workflow_executions")) || (data1 === "space_manage_datasets")) || (data1 === "space_manage_in_marketplace")) || (data1 === "space_manage_qos")) || (data1 === "space_manage_shares")) || (data1 === "space_manage_views")) || (data1 === "space_query_views")) || (data1 === "space_read_data")) || (data1 === "space_recall_archives")) || (data1 === "space_register_files")) || (data1 === "space_remove_archives")) || (data1 === "space_remove_group")) || (data1 === "space_remove_harvester")) || (data1 === "space_remove_support")) || (data1 === "space_remove_user")) || (data1 === "space_schedule_atm_workflow_executions")) || (data1 === "space_schedule_eviction")) || (data1 === "space_schedule_replication")) || (data1 === "space_set_privileges")) || (data1 === "space_update")) || (data1 === "space_view")) || (data1 === "space_view_archives")) || (data1 === "space_view_atm_workflow_executions")) || (data1 === "space_view_changes_stream")) || (data1 === "space_view_privileges")) || (data1 === "space_view_qos")) || (data1 === "space_view_statistics")) || (data1 === "space_view_transfers")) || (data1 === "space_view_views")) || (data1 === "space_write_data"))){
vErrors = note(vErrors, pointer+"/privileges/" + i0, "enum", {allowedValues: ["space_add_group","space_add_harvester","space_add_support","space_add_user","space_cancel_eviction","space_cancel_replication","space_create_archives","space_delete","space_manage_archives","space_manage_atm_workflow_executions","space_manage_datasets","space_manage_in_marketplace","space_manage_qos","space_manage_shares","space_manage_views","space_query_views","space_read_data","space_recall_archives","space_register_files","space_remove_archives","space_remove_group","space_remove_harvester","space_remove_support","space_remove_user","space_schedule_atm_workflow_executions","space_schedule_eviction","space_schedule_replication","space_set_privileges","space_update","space_view","space_view_archives","space_view_atm_workflow_executions","space_view_changes_stream","space_view_privileges","space_view_qos","space_view_statistics","space_view_transfers","space_view_views","space_write_data"]});
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
validate43.errors = vErrors;
return errors === 0;
}

const check_add_space_user_400 = validate737;

function validate737(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueIdNotFound"){
if(!(validate418(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate418.errors);
errors += validate418.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueIdNotFound","badValueListOfStrings","badValueListNotAllowed"]});
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
validate737.errors = vErrors;
return errors === 0;
}

const check_add_space_user_409 = validate742;

function validate742(data, pointer = ''){
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
if(tag0 === "relationAlreadyExists"){
if(!(validate420(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate420.errors);
errors += validate420.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["relationAlreadyExists"]});
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
validate742.errors = vErrors;
return errors === 0;
}

const check_ShareIdsAnswer = validate415;

function validate415(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shares === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "shares"});
errors++;
}
for(const key0 in data){
if(!(key0 === "shares")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.shares !== undefined){
let data0 = data.shares;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = note(vErrors, pointer+"/shares/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer+"/shares", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}

const check_GroupAnswer = validate416;

function validate416(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "groupId"});
errors++;
}
if(data.name === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "name"});
errors++;
}
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.creator === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creator"});
errors++;
}
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "groupId") || (key0 === "name")) || (key0 === "type")) || (key0 === "creator")) || (key0 === "creationTime"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.groupId !== undefined){
if(typeof data.groupId !== "string"){
vErrors = note(vErrors, pointer+"/groupId", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = note(vErrors, pointer+"/name", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((data2 === "organization") || (data2 === "unit")) || (data2 === "team")) || (data2 === "role_holders"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["organization","unit","team","role_holders"]});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate409(data.creator, pointer+"/creator"))){
vErrors = noteAll(vErrors, validate409.errors);
errors += validate409.errors.length;
}
}
if(data.creationTime !== undefined){
let data4 = data.creationTime;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}

const check_ClusterAnswer = validate423;

function validate424(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "release"});
errors++;
}
if(data.build === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "build"});
errors++;
}
if(data.gui === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "gui"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "release") || (key0 === "build")) || (key0 === "gui"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.release !== undefined){
if(typeof data.release !== "string"){
vErrors = note(vErrors, pointer+"/release", "type", {type: "string"});
errors++;
}
}
if(data.build !== undefined){
if(typeof data.build !== "string"){
vErrors = note(vErrors, pointer+"/build", "type", {type: "string"});
errors++;
}
}
if(data.gui !== undefined){
if(typeof data.gui !== "string"){
vErrors = note(vErrors, pointer+"/gui", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

function validate423(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clusterId === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "clusterId"});
errors++;
}
if(data.type === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "type"});
errors++;
}
if(data.workerVersion === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "workerVersion"});
errors++;
}
if(data.onepanelVersion === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "onepanelVersion"});
errors++;
}
if(data.onepanelProxy === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "onepanelProxy"});
errors++;
}
if(data.creator === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creator"});
errors++;
}
if(data.creationTime === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "creationTime"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "clusterId") || (key0 === "type")) || (key0 === "workerVersion")) || (key0 === "onepanelVersion")) || (key0 === "onepanelProxy")) || (key0 === "creator")) || (key0 === "creationTime"))){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.clusterId !== undefined){
if(typeof data.clusterId !== "string"){
vErrors = note(vErrors, pointer+"/clusterId", "type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((data1 === "onezone") || (data1 === "oneprovider"))){
vErrors = note(vErrors, pointer+"/type", "enum", {allowedValues: ["onezone","oneprovider"]});
errors++;
}
}
if(data.workerVersion !== undefined){
if(!(validate424(data.workerVersion, pointer+"/workerVersion"))){
vErrors = noteAll(vErrors, validate424.errors);
errors += validate424.errors.length;
}
}
if(data.onepanelVersion !== undefined){
if(!(validate424(data.onepanelVersion, pointer+"/onepanelVersion"))){
vErrors = noteAll(vErrors, validate424.errors);
errors += validate424.errors.length;
}
}
if(data.onepanelProxy !== undefined){
if(typeof data.onepanelProxy !== "boolean"){
vErrors = note(vErrors, pointer+"/onepanelProxy", "type", {type: "boolean"});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate409(data.creator, pointer+"/creator"))){
vErrors = noteAll(vErrors, validate409.errors);
errors += validate409.errors.length;
}
}
if(data.creationTime !== undefined){
let data6 = data.creationTime;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = note(vErrors, pointer+"/creationTime", "type", {type: "integer"});
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

const check_AdminPrivilegesRequest = validate46;

function validate47(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "oz_atm_inventories_add_relationships") || (data0 === "oz_atm_inventories_create")) || (data0 === "oz_atm_inventories_delete")) || (data0 === "oz_atm_inventories_list")) || (data0 === "oz_atm_inventories_list_relationships")) || (data0 === "oz_atm_inventories_remove_relationships")) || (data0 === "oz_atm_inventories_set_privileges")) || (data0 === "oz_atm_inventories_update")) || (data0 === "oz_atm_inventories_view")) || (data0 === "oz_atm_inventories_view_privileges")) || (data0 === "oz_clusters_add_relationships")) || (data0 === "oz_clusters_list")) || (data0 === "oz_clusters_list_relationships")) || (data0 === "oz_clusters_remove_relationships")) || (data0 === "oz_clusters_set_privileges")) || (data0 === "oz_clusters_update")) || (data0 === "oz_clusters_view")) || (data0 === "oz_clusters_view_privileges")) || (data0 === "oz_groups_add_relationships")) || (data0 === "oz_groups_create")) || (data0 === "oz_groups_delete")) || (data0 === "oz_groups_list")) || (data0 === "oz_groups_list_relationships")) || (data0 === "oz_groups_remove_relationships")) || (data0 === "oz_groups_set_privileges")) || (data0 === "oz_groups_update")) || (data0 === "oz_groups_view")) || (data0 === "oz_groups_view_privileges")) || (data0 === "oz_handle_services_add_relationships")) || (data0 === "oz_handle_services_create")) || (data0 === "oz_handle_services_delete")) || (data0 === "oz_handle_services_list")) || (data0 === "oz_handle_services_list_relationships")) || (data0 === "oz_handle_services_remove_relationships")) || (data0 === "oz_handle_services_set_privileges")) || (data0 === "oz_handle_services_update")) || (data0 === "oz_handle_services_view")) || (data0 === "oz_handle_services_view_privileges")) || (data0 === "oz_handles_add_relationships")) || (data0 === "oz_handles_create")) || (data0 === "oz_handles_delete")) || (data0 === "oz_handles_list")) || (data0 === "oz_handles_list_relationships")) || (data0 === "oz_handles_remove_relationships")) || (data0 === "oz_handles_set_privileges")) || (data0 === "oz_handles_update")) || (data0 === "oz_handles_view")) || (data0 === "oz_handles_view_privileges")) || (data0 === "oz_harvesters_add_relationships")) || (data0 === "oz_harvesters_create")) || (data0 === "oz_harvesters_delete")) || (data0 === "oz_harvesters_list")) || (data0 === "oz_harvesters_list_relationships")) || (data0 === "oz_harvesters_remove_relationships")) || (data0 === "oz_harvesters_set_privileges")) || (data0 === "oz_harvesters_update")) || (data0 === "oz_harvesters_view")) || (data0 === "oz_harvesters_view_privileges")) || (data0 === "oz_providers_delete")) || (data0 === "oz_providers_invite")) || (data0 === "oz_providers_list")) || (data0 === "oz_providers_list_relationships")) || (data0 === "oz_providers_update")) || (data0 === "oz_providers_view")) || (data0 === "oz_set_privileges")) || (data0 === "oz_shares_create")) || (data0 === "oz_shares_delete")) || (data0 === "oz_shares_list")) || (data0 === "oz_shares_update")) || (data0 === "oz_shares_view")) || (data0 === "oz_spaces_add_relationships")) || (data0 === "oz_spaces_create")) || (data0 === "oz_spaces_delete")) || (data0 === "oz_spaces_list")) || (data0 === "oz_spaces_list_relationships")) || (data0 === "oz_spaces_remove_relationships")) || (data0 === "oz_spaces_set_privileges")) || (data0 === "oz_spaces_update")) || (data0 === "oz_spaces_view")) || (data0 === "oz_spaces_view_privileges")) || (data0 === "oz_tokens_manage")) || (data0 === "oz_users_add_relationships")) || (data0 === "oz_users_create")) || (data0 === "oz_users_delete")) || (data0 === "oz_users_list")) || (data0 === "oz_users_list_relationships")) || (data0 === "oz_users_manage_passwords")) || (data0 === "oz_users_remove_relationships")) || (data0 === "oz_users_update")) || (data0 === "oz_users_view")) || (data0 === "oz_view_privileges"))){
vErrors = note(vErrors, pointer+"/" + i0, "enum", {allowedValues: ["oz_atm_inventories_add_relationships","oz_atm_inventories_create","oz_atm_inventories_delete","oz_atm_inventories_list","oz_atm_inventories_list_relationships","oz_atm_inventories_remove_relationships","oz_atm_inventories_set_privileges","oz_atm_inventories_update","oz_atm_inventories_view","oz_atm_inventories_view_privileges","oz_clusters_add_relationships","oz_clusters_list","oz_clusters_list_relationships","oz_clusters_remove_relationships","oz_clusters_set_privileges","oz_clusters_update","oz_clusters_view","oz_clusters_view_privileges","oz_groups_add_relationships","oz_groups_create","oz_groups_delete","oz_groups_list","oz_groups_list_relationships","oz_groups_remove_relationships","oz_groups_set_privileges","oz_groups_update","oz_groups_view","oz_groups_view_privileges","oz_handle_services_add_relationships","oz_handle_services_create","oz_handle_services_delete","oz_handle_services_list","oz_handle_services_list_relationships","oz_handle_services_remove_relationships","oz_handle_services_set_privileges","oz_handle_services_update","oz_handle_services_view","oz_handle_services_view_privileges","oz_handles_add_relationships","oz_handles_create","oz_handles_delete","oz_handles_list","oz_handles_list_relationships","oz_handles_remove_relationships","oz_handles_set_privileges","oz_handles_update","oz_handles_view","oz_handles_view_privileges","oz_harvesters_add_relationships","oz_harvesters_create","oz_harvesters_delete","oz_harvesters_list","oz_harvesters_list_relationships","oz_harvesters_remove_relationships","oz_harvesters_set_privileges","oz_harvesters_update","oz_harvesters_view","oz_harvesters_view_privileges","oz_providers_delete","oz_providers_invite","oz_providers_list","oz_providers_list_relationships","oz_providers_update","oz_providers_view","oz_set_privileges","oz_shares_create","oz_shares_delete","oz_shares_list","oz_shares_update","oz_shares_view","oz_spaces_add_relationships","oz_spaces_create","oz_spaces_delete","oz_spaces_list","oz_spaces_list_relationships","oz_spaces_remove_relationships","oz_spaces_set_privileges","oz_spaces_update","oz_spaces_view","oz_spaces_view_privileges","oz_tokens_manage","oz_users_add_relationships","oz_users_create","oz_users_delete","oz_users_list","oz_users_list_relationships","oz_users_manage_passwords","oz_users_remove_relationships","oz_users_update","oz_users_view","oz_view_privileges"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "array"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

function validate46(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grant !== undefined){
if(!(validate47(data.grant, pointer+"/grant"))){
vErrors = noteAll(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
if(data.revoke !== undefined){
if(!(validate47(data.revoke, pointer+"/revoke"))){
vErrors = noteAll(vErrors, validate47.errors);
errors += validate47.errors.length;
}
}
const _errs3 = errors;
let valid1 = false;
if(!valid1){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.grant === undefined) && (missing0 = "grant")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid2 = _errs4 === errors;
valid1 = valid2;
}
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.revoke === undefined) && (missing1 = "revoke")){
vErrors = note(vErrors, {});
errors++;
}
}
var valid3 = _errs5 === errors;
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
if(data.grant !== undefined){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grant === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "grant"});
errors++;
}
}
var valid4 = _errs6 === errors;
valid1 = valid4;
}
else if(data.revoke !== undefined){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revoke === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "revoke"});
errors++;
}
}
var valid5 = _errs7 === errors;
valid1 = valid5;
}
else {
vErrors = note(vErrors, pointer, "keyedUnion", {keys: ["grant","revoke"]});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const check_update_user_admin_privileges_400 = validate744;

function validate744(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueListOfStrings"){
if(!(validate314(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate314.errors);
errors += validate314.errors.length;
}
}
else if(tag0 === "badValueListNotAllowed"){
if(!(validate316(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate316.errors);
errors += validate316.errors.length;
}
}
else if(tag0 === "missingAtLeastOneValue"){
if(!(validate302(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate302.errors);
errors += validate302.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueListOfStrings","badValueListNotAllowed","missingAtLeastOneValue"]});
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
validate744.errors = vErrors;
return errors === 0;
}

const check_ClusterMemberRequest = validate44;

function validate44(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privileges !== undefined){
let data0 = data.privileges;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((((data1 === "cluster_add_group") || (data1 === "cluster_add_user")) || (data1 === "cluster_delete")) || (data1 === "cluster_remove_group")) || (data1 === "cluster_remove_user")) || (data1 === "cluster_set_privileges")) || (data1 === "cluster_update")) || (data1 === "cluster_view")) || (data1 === "cluster_view_privileges"))){
vErrors = note(vErrors, pointer+"/privileges/" + i0, "enum", {allowedValues: ["cluster_add_group","cluster_add_user","cluster_delete","cluster_remove_group","cluster_remove_user","cluster_set_privileges","cluster_update","cluster_view","cluster_view_privileges"]});
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
validate44.errors = vErrors;
return errors === 0;
}

const check_CurrentTimeAnswer = validate412;

function validate412(data, pointer = ''){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeMillis === undefined){
vErrors = note(vErrors, pointer, "required", {missingProperty: "timeMillis"});
errors++;
}
for(const key0 in data){
if(!(key0 === "timeMillis")){
vErrors = note(vErrors, pointer, "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.timeMillis !== undefined){
let data0 = data.timeMillis;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = note(vErrors, pointer+"/timeMillis", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = note(vErrors, pointer, "type", {type: "object"});
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}

const check_CallerAddressAnswer = validate413;

function validate413(data, pointer = ''){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = note(vErrors, pointer, "type", {type: ["string","null"]});
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}

const check_create_space_user_invite_token_400 = validate749;

function validate749(data, pointer = ''){
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
if(!(validate287(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate287.errors);
errors += validate287.errors.length;
}
}
else if(tag0 === "badValueName"){
if(!(validate311(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate311.errors);
errors += validate311.errors.length;
}
}
else if(tag0 === "badValueIdentifierOccupied"){
if(!(validate317(data0, pointer+"/error"))){
vErrors = noteAll(vErrors, validate317.errors);
errors += validate317.errors.length;
}
}
else {
vErrors = note(vErrors, pointer+"/error", "taggedUnion", {tag: "id", allowed: ["malformedData","badValueName","badValueIdentifierOccupied"]});
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
validate749.errors = vErrors;
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
  modify_current_user: check_ModifyUserRequest,
  create_user_space: check_SpaceRequest,
  create_user_group: check_GroupRequest,
  create_client_token: check_ClientTokenRequest,
  create_space: check_SpaceRequest,
  list_marketplace: check_MarketplaceRequest,
  modify_space: check_ModifySpaceRequest,
  add_space_user: check_SpaceMemberRequest,
  add_group_to_space: check_SpaceMemberRequest,
  create_child_group: check_GroupRequest,
  create_space_for_group: check_SpaceRequest,
  update_user_admin_privileges: check_AdminPrivilegesRequest,
  create_group: check_GroupRequest,
  add_cluster_user: check_ClusterMemberRequest,
  create_space_user_invite_token: check_ClientTokenRequest,
  create_space_group_token: check_ClientTokenRequest,
  create_space_support_token: check_ClientTokenRequest,
  create_user_group_invite_token: check_ClientTokenRequest,
  create_child_group_token: check_ClientTokenRequest,
  create_harvester_user_invite_token: check_ClientTokenRequest,
  create_harvester_group_token: check_ClientTokenRequest,
  create_harvester_invite_space_token: check_ClientTokenRequest,
  create_cluster_user_invite_token: check_ClientTokenRequest,
  create_cluster_group_invite_token: check_ClientTokenRequest,
  create_provider_registration_token_for_user: check_ClientTokenRequest,
  create_provider_registration_token_for_current_user: check_ClientTokenRequest,
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
  get_configuration: {
    200: check_ZoneConfiguration,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_configuration_page: {
    200: check_ZoneConfiguration,
  },
  get_health: {
    200: check_ZoneHealth,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  test_image: {
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_privileges: {
    200: check_ZonePrivileges,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_current_user: {
    200: check_UserAccountAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  modify_current_user: {
    400: check_modify_current_user_400,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_user_spaces: {
    200: check_SpaceIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_user_space: {
    400: check_create_user_space_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    409: check_create_user_space_409,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_user_space: {
    200: check_SpaceAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  leave_space: {
    400: check_leave_space_400,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_effective_user_spaces: {
    200: check_SpaceIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_effective_user_space: {
    200: check_SpaceAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_effective_user_providers: {
    200: check_ProviderIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_user_effective_provider: {
    200: check_ProviderAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_user_spaces_in_effective_provider: {
    200: check_SpaceIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_user_groups: {
    200: check_GroupIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_user_group: {
    400: check_create_user_group_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_effective_user_groups: {
    200: check_GroupIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_user_effective_clusters: {
    200: check_ClusterIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_user_effective_handle_services: {
    200: check_HandleServiceIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_current_user_admin_privileges: {
    200: check_PrivilegesAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_client_tokens: {
    200: check_ClientTokensAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_client_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_client_token_400,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  remove_client_token: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  oz_spaces_list: {
    200: check_SpaceIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_space: {
    400: check_create_user_space_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    409: check_create_user_space_409,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_space_privileges: {
    200: check_SpacePrivilegesAnswer,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_marketplace: {
    200: check_MarketplaceAnswer,
    400: check_list_marketplace_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_space: {
    200: check_SpaceAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  remove_space: {
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  modify_space: {
    400: check_modify_space_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_space_users: {
    200: check_UserIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  add_space_user: {
    400: check_add_space_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    409: check_add_space_user_409,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  remove_space_user: {
    400: check_leave_space_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_space_groups: {
    200: check_GroupIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  add_group_to_space: {
    400: check_add_space_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    409: check_add_space_user_409,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_space_shares: {
    200: check_ShareIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_space_providers: {
    200: check_ProviderIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_group: {
    200: check_GroupAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_child_group: {
    400: check_create_user_group_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_space_for_group: {
    400: check_create_user_space_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    409: check_create_user_space_409,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_cluster: {
    200: check_ClusterAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_effective_user_cluster_privileges: {
    200: check_PrivilegesAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  oz_users_list: {
    200: check_UserIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  update_user_admin_privileges: {
    400: check_update_user_admin_privileges_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_group: {
    400: check_create_user_group_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  add_cluster_user: {
    400: check_add_space_user_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    409: check_add_space_user_409,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  oz_providers_list: {
    200: check_ProviderIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_provider_details: {
    200: check_ProviderAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  get_current_provider_details: {
    200: check_ProviderAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_current_provider_supported_spaces: {
    200: check_SpaceIdsAnswer,
    401: check_list_all_named_tokens_401,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  list_provider_supported_spaces: {
    200: check_SpaceIdsAnswer,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  check_current_time: {
    200: check_CurrentTimeAnswer,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  check_my_ip: {
    200: check_CallerAddressAnswer,
    401: check_examine_token_401,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_space_user_invite_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_space_group_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_space_support_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_user_group_invite_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_child_group_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_harvester_user_invite_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_harvester_group_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_harvester_invite_space_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_cluster_user_invite_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_cluster_group_invite_token: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_provider_registration_token_for_user: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
  create_provider_registration_token_for_current_user: {
    200: check_SerializedTokenAnswer,
    400: check_create_space_user_invite_token_400,
    401: check_list_all_named_tokens_401,
    403: check_list_all_named_tokens_403,
    404: check_get_named_token_404,
    500: check_examine_token_500,
    503: check_examine_token_503,
  },
};
