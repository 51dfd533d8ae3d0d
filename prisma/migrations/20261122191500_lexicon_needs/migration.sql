alter table search_synonym_group rename to search_word_group;
alter table search_word_group add column said text[] not null default '{}';
update setting set key = 'search.words' where key = 'search.synonyms';
