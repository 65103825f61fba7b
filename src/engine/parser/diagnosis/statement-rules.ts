// The rules of the second pass: modules and statements.
//
// CPython 3.13.0 Grammar/python.gram, with its `invalid_` rules. The notation is that of pegen, with
// one alternative to a line and what an alternative reports after `=>` (see grammar-text.ts). The tree
// is not built here: only what matches, and in which order it is tried, counts.

export const statementRules = `
file:
| [statements] ENDMARKER
interactive:
| compound_stmt NEWLINE
| simple_stmts
| NEWLINE
| ENDMARKER
eval:
| expressions NEWLINE* ENDMARKER
statements:
| statement+
statement:
| compound_stmt
| simple_stmts
simple_stmts:
| simple_stmt !';' NEWLINE
| ';'.simple_stmt+ [';'] NEWLINE
simple_stmt (memo):
| assignment
| &"type" type_stmt
| star_expressions
| &'return' return_stmt
| &('import' | 'from') import_stmt
| &'raise' raise_stmt
| 'pass'
| &'del' del_stmt
| &'yield' yield_expr
| &'assert' assert_stmt
| 'break'
| 'continue'
| &'global' global_stmt
| &'nonlocal' nonlocal_stmt
compound_stmt:
| &('def' | '@' | 'async') function_def
| &'if' if_stmt
| &('class' | '@') class_def
| &('with' | 'async') with_stmt
| &('for' | 'async') for_stmt
| &'try' try_stmt
| &'while' while_stmt
| match_stmt

assignment:
| NAME ':' expression ['=' annotated_rhs]
| ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
| (star_targets '=')+ annotated_rhs !'=' [TYPE_COMMENT]
| single_target augassign ~ annotated_rhs
| invalid_assignment
annotated_rhs:
| yield_expr
| star_expressions
augassign:
| '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
invalid_assignment:
| a=invalid_ann_assign_target ':' expression => at a: only single target (not %s) can be annotated
| a=star_named_expression ',' star_named_expressions* ':' expression => at a: only single target (not tuple) can be annotated
| a=expression ':' expression => at a: illegal target for annotation
| (star_targets '=')* a=star_expressions '=' => starTarget a
| (star_targets '=')* a=yield_expr '=' => at a: assignment to yield expression not possible
| a=star_expressions augassign annotated_rhs => at a: '%s' is an illegal expression for augmented assignment
invalid_ann_assign_target:
| list
| tuple
| '(' invalid_ann_assign_target ')'

return_stmt:
| 'return' [star_expressions]
raise_stmt:
| 'raise' expression ['from' expression]
| 'raise'
global_stmt:
| 'global' ','.NAME+
nonlocal_stmt:
| 'nonlocal' ','.NAME+
del_stmt:
| 'del' del_targets &(';' | NEWLINE)
| invalid_del_stmt
invalid_del_stmt:
| 'del' a=star_expressions => delTarget a
assert_stmt:
| 'assert' expression [',' expression]
type_stmt:
| "type" NAME [type_params] '=' expression

import_stmt (memo):
| invalid_import
| import_name
| import_from
import_name:
| 'import' dotted_as_names
import_from:
| 'from' ('.' | '...')* dotted_name 'import' import_from_targets
| 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets:
| '(' import_from_as_names [','] ')'
| import_from_as_names !','
| '*'
| invalid_import_from_targets
import_from_as_names:
| ','.import_from_as_name+
import_from_as_name:
| NAME ['as' NAME]
dotted_as_names:
| ','.dotted_as_name+
dotted_as_name:
| dotted_name ['as' NAME]
dotted_name:
| NAME ('.' NAME)*
invalid_import:
| a='import' ','.dotted_name+ 'from' dotted_name => from a: Did you mean to use 'from ... import ...' instead?
| 'import' a=NEWLINE => from a: Expected one or more names after 'import'
invalid_import_from_targets:
| import_from_as_names ',' NEWLINE => raise: trailing comma not allowed without surrounding parentheses
| a=NEWLINE => from a: Expected one or more names after 'import'

block (memo):
| NEWLINE INDENT statements DEDENT
| simple_stmts
| invalid_block
invalid_block:
| NEWLINE !INDENT => indent: expected an indented block
decorators:
| ('@' named_expression NEWLINE)+

class_def:
| decorators class_def_raw
| class_def_raw
class_def_raw:
| invalid_class_def_raw
| 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
invalid_class_def_raw:
| 'class' NAME [type_params] ['(' [arguments] ')'] NEWLINE => raise: expected ':'
| a='class' NAME [type_params] ['(' [arguments] ')'] ':' NEWLINE !INDENT => indent a: expected an indented block after class definition on line %d

function_def:
| decorators function_def_raw
| function_def_raw
function_def_raw:
| invalid_def_raw
| 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' [func_type_comment] block
| 'async' 'def' NAME [type_params] &&'(' [params] ')' ['->' expression] &&':' [func_type_comment] block
func_type_comment:
| NEWLINE TYPE_COMMENT &(NEWLINE INDENT)
| invalid_double_type_comments
| TYPE_COMMENT
invalid_double_type_comments:
| TYPE_COMMENT NEWLINE TYPE_COMMENT NEWLINE INDENT => raise: Cannot have two type comments on def
invalid_def_raw:
| ['async'] a='def' NAME [type_params] '(' [params] ')' ['->' expression] ':' NEWLINE !INDENT => indent a: expected an indented block after function definition on line %d

if_stmt:
| invalid_if_stmt
| 'if' named_expression ':' block elif_stmt
| 'if' named_expression ':' block [else_block]
elif_stmt:
| invalid_elif_stmt
| 'elif' named_expression ':' block elif_stmt
| 'elif' named_expression ':' block [else_block]
else_block:
| invalid_else_stmt
| 'else' &&':' block
invalid_if_stmt:
| 'if' named_expression NEWLINE => raise: expected ':'
| a='if' named_expression ':' NEWLINE !INDENT => indent a: expected an indented block after 'if' statement on line %d
invalid_elif_stmt:
| 'elif' named_expression NEWLINE => raise: expected ':'
| a='elif' named_expression ':' NEWLINE !INDENT => indent a: expected an indented block after 'elif' statement on line %d
invalid_else_stmt:
| a='else' ':' NEWLINE !INDENT => indent a: expected an indented block after 'else' statement on line %d

while_stmt:
| invalid_while_stmt
| 'while' named_expression ':' block [else_block]
invalid_while_stmt:
| 'while' named_expression NEWLINE => raise: expected ':'
| a='while' named_expression ':' NEWLINE !INDENT => indent a: expected an indented block after 'while' statement on line %d

for_stmt:
| invalid_for_stmt
| 'for' star_targets 'in' ~ star_expressions ':' [TYPE_COMMENT] block [else_block]
| 'async' 'for' star_targets 'in' ~ star_expressions ':' [TYPE_COMMENT] block [else_block]
| invalid_for_target
invalid_for_stmt:
| ['async'] 'for' star_targets 'in' star_expressions NEWLINE => raise: expected ':'
| ['async'] a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT => indent a: expected an indented block after 'for' statement on line %d
invalid_for_target:
| ['async'] 'for' a=star_expressions => forTarget a

with_stmt:
| invalid_with_stmt_indent
| 'with' '(' ','.with_item+ [','] ')' ':' [TYPE_COMMENT] block
| 'with' ','.with_item+ ':' [TYPE_COMMENT] block
| 'async' 'with' '(' ','.with_item+ [','] ')' ':' [TYPE_COMMENT] block
| 'async' 'with' ','.with_item+ ':' [TYPE_COMMENT] block
| invalid_with_stmt
with_item:
| expression 'as' star_target &(',' | ')' | ':')
| invalid_with_item
| expression
invalid_with_item:
| expression 'as' a=expression &(',' | ')' | ':') => starTarget a
invalid_with_stmt:
| ['async'] 'with' ','.(expression ['as' star_target])+ NEWLINE => raise: expected ':'
| ['async'] 'with' '(' ','.(expressions ['as' star_target])+ [','] ')' NEWLINE => raise: expected ':'
invalid_with_stmt_indent:
| ['async'] a='with' ','.(expression ['as' star_target])+ ':' NEWLINE !INDENT => indent a: expected an indented block after 'with' statement on line %d
| ['async'] a='with' '(' ','.(expressions ['as' star_target])+ [','] ')' ':' NEWLINE !INDENT => indent a: expected an indented block after 'with' statement on line %d

try_stmt:
| invalid_try_stmt
| 'try' &&':' block finally_block
| 'try' &&':' block except_block+ [else_block] [finally_block]
| 'try' &&':' block except_star_block+ [else_block] [finally_block]
except_block:
| invalid_except_stmt_indent
| 'except' expression ['as' NAME] ':' block
| 'except' ':' block
| invalid_except_stmt
except_star_block:
| invalid_except_star_stmt_indent
| 'except' '*' expression ['as' NAME] ':' block
| invalid_except_stmt
finally_block:
| invalid_finally_stmt
| 'finally' &&':' block
invalid_try_stmt:
| a='try' ':' NEWLINE !INDENT => indent a: expected an indented block after 'try' statement on line %d
| 'try' ':' block !('except' | 'finally') => raise: expected 'except' or 'finally' block
| 'try' ':' block* except_block+ a='except' b='*' expression ['as' NAME] ':' => range a b: cannot have both 'except' and 'except*' on the same 'try'
| 'try' ':' block* except_star_block+ a='except' [expression ['as' NAME]] ':' => at a: cannot have both 'except' and 'except*' on the same 'try'
invalid_except_stmt:
| 'except' ['*'] a=expression ',' expressions ['as' NAME] ':' => from a: multiple exception types must be parenthesized
| 'except' ['*'] expression ['as' NAME] NEWLINE => raise: expected ':'
| 'except' NEWLINE => raise: expected ':'
| 'except' '*' (NEWLINE | ':') => raise: expected one or more exception types
invalid_finally_stmt:
| a='finally' ':' NEWLINE !INDENT => indent a: expected an indented block after 'finally' statement on line %d
invalid_except_stmt_indent:
| a='except' expression ['as' NAME] ':' NEWLINE !INDENT => indent a: expected an indented block after 'except' statement on line %d
| a='except' ':' NEWLINE !INDENT => indent a: expected an indented block after 'except' statement on line %d
invalid_except_star_stmt_indent:
| a='except' '*' expression ['as' NAME] ':' NEWLINE !INDENT => indent a: expected an indented block after 'except*' statement on line %d
`;
