// Prints how long the module that is named on the command line takes to import.
const [url = ''] = process.argv.slice(2);
const start = performance.now();
await import(url);
console.log(performance.now() - start);
