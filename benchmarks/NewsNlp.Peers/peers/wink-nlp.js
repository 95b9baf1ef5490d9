'use strict';
const winkNlp = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const measure = require('./measure');
const { version } = require('wink-nlp/package.json');

const nlp = winkNlp(model);
const { its } = nlp;

measure('wink-nlp', version, 'tokens, sentences, tags, sentiment, negation, entities by rule (dates, sums, no names)', (text) => {
  const doc = nlp.readDoc(text);
  doc.sentences().length();
  doc.tokens().out(its.pos);
  doc.entities().out(its.detail);
  return doc.tokens().length();
});
