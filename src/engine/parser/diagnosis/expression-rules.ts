// The rules of the second pass: expressions, calls, comprehensions, f-strings and targets.
//
// CPython 3.13.0 Grammar/python.gram; see statement-rules.ts for the notation. The left-recursive rules
// are written as repetitions, and binary operators are put together where no invalid_ rule stands between.
// CPython 3.13.0 does not ask "Perhaps you forgot a comma?" at the keys of a dictionary after the first
// (observed with {1: 2, 3 4: 5}); key_expression and later_kvpair are for that.

export const expressionRules = `
expressions:
| expression (',' expression)+ [',']
| expression ','
| expression
expression (memo):
| invalid_expression
| invalid_legacy_expression
| disjunction 'if' disjunction 'else' expression
| disjunction
| lambdef
yield_expr:
| 'yield' 'from' expression
| 'yield' [star_expressions]
star_expressions:
| star_expression (',' star_expression)+ [',']
| star_expression ','
| star_expression
star_expression (memo):
| '*' bitwise_or
| expression
star_named_expressions:
| ','.star_named_expression+ [',']
star_named_expression:
| '*' bitwise_or
| named_expression
assignment_expression:
| NAME ':=' ~ expression
named_expression:
| assignment_expression
| invalid_named_expression
| expression !':='
disjunction (memo):
| conjunction ('or' conjunction)+
| conjunction
conjunction (memo):
| inversion ('and' inversion)+
| inversion
inversion (memo):
| 'not' inversion
| comparison
comparison:
| bitwise_or compare_op_bitwise_or_pair+
| bitwise_or
compare_op_bitwise_or_pair:
| '==' bitwise_or
| not_equal bitwise_or
| '<=' bitwise_or
| '<' bitwise_or
| '>=' bitwise_or
| '>' bitwise_or
| 'not' 'in' bitwise_or
| 'in' bitwise_or
| 'is' 'not' bitwise_or
| 'is' bitwise_or
not_equal:
| a='!=' => checkBarry a
bitwise_or (memo):
| shift_expr (('|' | '^' | '&') shift_expr)*
shift_expr:
| invalid_arithmetic
| sum (('<<' | '>>') sum)*
sum (memo):
| factor (('+' | '-' | '*' | '/' | '//' | '%' | '@') factor)*
factor (memo):
| '+' factor
| '-' factor
| '~' factor
| invalid_factor
| power
power:
| await_primary '**' factor
| await_primary
await_primary (memo):
| 'await' primary
| primary
primary (memo):
| atom ('.' NAME | genexp | '(' [arguments] ')' | '[' slices ']')*
slices:
| slice !','
| ','.(slice | starred_expression)+ [',']
slice:
| [expression] ':' [expression] [':' [expression]]
| named_expression
atom (memo):
| NAME
| 'True'
| 'False'
| 'None'
| &(STRING | FSTRING_START) strings
| number
| &'(' (tuple | group | genexp)
| &'[' (list | listcomp)
| &'{' (dict | set | dictcomp | setcomp)
| '...'
number:
| a=NUMBER => checkDigits a
group:
| '(' (yield_expr | named_expression) ')'
| invalid_group
lambdef:
| 'lambda' [lambda_params] ':' expression

strings (memo):
| a=(fstring | string)+ => checkConcatenation a
string:
| a=STRING => checkString a
fstring:
| a=FSTRING_START fstring_middle* b=FSTRING_END => checkFString a b
fstring_middle:
| fstring_replacement_field
| FSTRING_MIDDLE
fstring_replacement_field:
| '{' annotated_rhs ['='] a=[fstring_conversion] [fstring_full_format_spec] '}' => checkConversion a
| invalid_replacement_field
fstring_conversion:
| a='!' b=NAME => checkConversionPlace a b
fstring_full_format_spec:
| ':' fstring_format_spec*
fstring_format_spec:
| FSTRING_MIDDLE
| fstring_replacement_field

list:
| '[' [star_named_expressions] ']'
tuple:
| '(' [star_named_expression ',' [star_named_expressions]] ')'
set:
| '{' star_named_expressions '}'
dict:
| '{' [double_starred_kvpairs] '}'
| '{' invalid_double_starred_kvpairs '}'
double_starred_kvpairs:
| double_starred_kvpair (',' later_kvpair)* [',']
later_kvpair:
| '**' bitwise_or
| key_expression ':' expression
key_expression:
| disjunction 'if' disjunction 'else' expression
| disjunction
| lambdef
double_starred_kvpair:
| '**' bitwise_or
| kvpair
kvpair:
| expression ':' expression

for_if_clauses:
| for_if_clause+
for_if_clause:
| 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
| 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
| ['async'] 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' => raise: 'in' expected after for-loop variables
| invalid_for_target
listcomp:
| '[' named_expression for_if_clauses ']'
| invalid_comprehension
setcomp:
| '{' named_expression for_if_clauses '}'
| invalid_comprehension
genexp:
| '(' (assignment_expression | expression !':=') for_if_clauses ')'
| invalid_comprehension
dictcomp:
| '{' kvpair for_if_clauses '}'
| invalid_dict_comprehension

arguments (memo):
| args [','] &')'
| invalid_arguments
args:
| ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs]
| kwargs
kwargs:
| ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
| ','.kwarg_or_starred+
| ','.kwarg_or_double_starred+
starred_expression:
| invalid_starred_expression_unpacking
| '*' expression
| '*' => raise: Invalid star expression
kwarg_or_starred:
| invalid_kwarg
| NAME '=' expression
| starred_expression
kwarg_or_double_starred:
| invalid_kwarg
| NAME '=' expression
| '**' expression

star_targets:
| star_target !','
| star_target (',' star_target)* [',']
star_targets_list_seq:
| ','.star_target+ [',']
star_targets_tuple_seq:
| star_target (',' star_target)+ [',']
| star_target ','
star_target (memo):
| '*' !'*' star_target
| target_with_star_atom
target_with_star_atom (memo):
| t_primary '.' NAME !t_lookahead
| t_primary '[' slices ']' !t_lookahead
| star_atom
star_atom:
| NAME
| '(' target_with_star_atom ')'
| '(' [star_targets_tuple_seq] ')'
| '[' [star_targets_list_seq] ']'
single_target:
| single_subscript_attribute_target
| NAME
| '(' single_target ')'
single_subscript_attribute_target:
| t_primary '.' NAME !t_lookahead
| t_primary '[' slices ']' !t_lookahead
t_primary (memo):
| atom &t_lookahead (t_trailer &t_lookahead)*
t_trailer:
| '.' NAME
| '[' slices ']'
| genexp
| '(' [arguments] ')'
t_lookahead:
| '(' | '[' | '.'
del_targets:
| ','.del_target+ [',']
del_target (memo):
| t_primary '.' NAME !t_lookahead
| t_primary '[' slices ']' !t_lookahead
| del_t_atom
del_t_atom:
| NAME
| '(' del_target ')'
| '(' [del_targets] ')'
| '[' [del_targets] ']'
`;
