// The rules of the second pass: the match statement.
//
// CPython 3.13.0 Grammar/python.gram; see statement-rules.ts for the notation.

export const patternRules = `
match_stmt:
| "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
| invalid_match_stmt
subject_expr:
| star_named_expression ',' [star_named_expressions]
| named_expression
case_block:
| invalid_case_block
| "case" patterns [guard] ':' block
guard:
| 'if' named_expression
invalid_match_stmt:
| "match" subject_expr NEWLINE => raise: expected ':'
| a="match" subject_expr ':' NEWLINE !INDENT => indent a: expected an indented block after 'match' statement on line %d
invalid_case_block:
| "case" patterns [guard] NEWLINE => raise: expected ':'
| a="case" patterns [guard] ':' NEWLINE !INDENT => indent a: expected an indented block after 'case' statement on line %d

patterns:
| open_sequence_pattern
| pattern
pattern:
| as_pattern
| or_pattern
as_pattern:
| or_pattern 'as' pattern_capture_target
| invalid_as_pattern
invalid_as_pattern:
| or_pattern 'as' a="_" => at a: cannot use '_' as a target
| or_pattern 'as' !NAME a=expression => at a: invalid pattern target
or_pattern:
| '|'.closed_pattern+
closed_pattern (memo):
| literal_expr
| pattern_capture_target
| "_"
| attr !('.' | '(' | '=')
| '(' pattern ')'
| sequence_pattern
| mapping_pattern
| class_pattern
literal_expr:
| signed_number !('+' | '-')
| complex_number
| strings
| 'None'
| 'True'
| 'False'
complex_number:
| signed_real_number '+' imaginary_number
| signed_real_number '-' imaginary_number
signed_number:
| number
| '-' number
signed_real_number:
| real_number
| '-' real_number
real_number:
| a=NUMBER => checkReal a
imaginary_number:
| a=NUMBER => checkImaginary a
pattern_capture_target:
| !"_" NAME !('.' | '(' | '=')
attr:
| NAME ('.' NAME)+
name_or_attr:
| NAME ('.' NAME)*
sequence_pattern:
| '[' [maybe_sequence_pattern] ']'
| '(' [open_sequence_pattern] ')'
open_sequence_pattern:
| maybe_star_pattern ',' [maybe_sequence_pattern]
maybe_sequence_pattern:
| ','.maybe_star_pattern+ [',']
maybe_star_pattern:
| star_pattern
| pattern
star_pattern (memo):
| '*' pattern_capture_target
| '*' "_"
mapping_pattern:
| '{' '}'
| '{' double_star_pattern [','] '}'
| '{' items_pattern ',' double_star_pattern [','] '}'
| '{' items_pattern [','] '}'
items_pattern:
| ','.key_value_pattern+
key_value_pattern:
| (literal_expr | attr) ':' pattern
double_star_pattern:
| '**' pattern_capture_target
class_pattern:
| name_or_attr '(' ')'
| name_or_attr '(' positional_patterns [','] ')'
| name_or_attr '(' keyword_patterns [','] ')'
| name_or_attr '(' positional_patterns ',' keyword_patterns [','] ')'
| invalid_class_pattern
positional_patterns:
| ','.pattern+
keyword_patterns:
| ','.keyword_pattern+
keyword_pattern:
| NAME '=' pattern
invalid_class_pattern:
| name_or_attr '(' [positional_patterns ','] keyword_patterns ',' a=positional_patterns => at a: positional patterns follow keyword patterns
`;
