'use strict';
const nlp = require('compromise');
const measure = require('./measure');

measure('compromise', nlp.version, 'tokens, sentences, tags, names by rule', (text) => {
  const doc = nlp(text);
  doc.people().out('offset');
  doc.places().out('offset');
  doc.organizations().out('offset');
  return doc.termList().length;
});
