// The rules that match wrong expressions, and what they report.
//
// CPython 3.13.0 Grammar/python.gram, "START OF INVALID RULES"; see statement-rules.ts for the notation.
// The invalid_ rules of statements, parameters and patterns stand beside the rules they belong to.

export const invalidRules = `
expression_without_invalid:
| disjunction 'if' disjunction 'else' expression
| disjunction
| lambdef
invalid_legacy_expression:
| a=NAME !'(' b=star_expressions => legacy a b
invalid_expression:
| !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid => forgotComma a b
| a=disjunction 'if' b=disjunction !('else' | ':') => range a b: expected 'else' after 'if' expression
| a='lambda' [lambda_params] b=':' &FSTRING_MIDDLE => range a b: f-string: lambda expressions are not allowed without parentheses
invalid_named_expression (memo):
| a=expression ':=' expression => at a: cannot use assignment expressions with %s
| a=NAME '=' b=bitwise_or !('=' | ':=') => range a b: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
| !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=') => at a: cannot assign to %s here. Maybe you meant '==' instead of '='?
invalid_arithmetic:
| sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion => range a b: 'not' after an operator must be parenthesized
invalid_factor:
| ('+' | '-' | '~') a='not' b=factor => range a b: 'not' after an operator must be parenthesized
invalid_group:
| '(' a=starred_expression ')' => at a: cannot use starred expression here
| '(' a='**' expression ')' => at a: cannot use double starred expression here

invalid_arguments:
| ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+ => from a: iterable argument unpacking follows keyword argument unpacking
| a=expression b=for_if_clauses ',' [args | expression for_if_clauses] => rangeToClauses a b: Generator expression must be parenthesized
| a=NAME b='=' expression for_if_clauses => range a b: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
| [(args ',')] a=NAME b='=' &(',' | ')') => range a b: expected argument value expression
| a=args b=for_if_clauses => genexpInCall a b
| args ',' a=expression b=for_if_clauses => rangeToClauses a b: Generator expression must be parenthesized
| a=args ',' args => positionalAfterKeyword a
invalid_kwarg:
| a=('True' | 'False' | 'None') b='=' => rangeToken a b: cannot assign to %t
| a=NAME b='=' expression for_if_clauses => range a b: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
| !(NAME '=') a=expression b='=' => range a b: expression cannot contain assignment, perhaps you meant "=="?
| a='**' expression '=' b=expression => range a b: cannot assign to keyword argument unpacking
invalid_starred_expression_unpacking:
| a='*' expression '=' b=expression => range a b: cannot assign to iterable argument unpacking

invalid_comprehension:
| ('[' | '(' | '{') a=starred_expression for_if_clauses => at a: iterable unpacking cannot be used in comprehension
| ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses => rangeToLast a b: did you forget parentheses around the comprehension target?
| ('[' | '{') a=star_named_expression b=',' for_if_clauses => range a b: did you forget parentheses around the comprehension target?
invalid_dict_comprehension:
| '{' a='**' bitwise_or for_if_clauses '}' => at a: dict unpacking cannot be used in dict comprehension
invalid_double_starred_kvpairs:
| double_starred_kvpair (',' later_kvpair)* ',' invalid_kvpair
| expression ':' a='*' bitwise_or => from a: cannot use a starred expression in a dictionary value
| expression a=':' &('}' | ',') => at a: expression expected after dictionary key and ':'
invalid_kvpair:
| a=key_expression !':' => afterKey a: ':' expected after dictionary key
| key_expression ':' a='*' bitwise_or => from a: cannot use a starred expression in a dictionary value
| key_expression a=':' &('}' | ',') => at a: expression expected after dictionary key and ':'

invalid_replacement_field:
| '{' a='=' => at a: f-string: valid expression required before '='
| '{' a='!' => at a: f-string: valid expression required before '!'
| '{' a=':' => at a: f-string: valid expression required before ':'
| '{' a='}' => at a: f-string: valid expression required before '}'
| '{' !annotated_rhs => next: f-string: expecting a valid expression after '{'
| '{' annotated_rhs !('=' | '!' | ':' | '}') => next: f-string: expecting '=', or '!', or ':', or '}'
| '{' annotated_rhs '=' !('!' | ':' | '}') => next: f-string: expecting '!', or ':', or '}'
| '{' annotated_rhs ['='] invalid_conversion_character
| '{' annotated_rhs ['='] ['!' NAME] !(':' | '}') => next: f-string: expecting ':' or '}'
| '{' annotated_rhs ['='] ['!' NAME] ':' fstring_format_spec* !'}' => next: f-string: expecting '}', or format specs
| '{' annotated_rhs ['='] ['!' NAME] !'}' => next: f-string: expecting '}'
invalid_conversion_character:
| '!' &(':' | '}') => next: f-string: missing conversion character
| '!' !NAME => next: f-string: invalid conversion character
`;
