// The rules of the second pass: parameters of functions and lambdas, type parameters.
//
// CPython 3.13.0 Grammar/python.gram; see statement-rules.ts for the notation. Lambda parameters are the
// same rules with ':' for ')' and without annotations, so they are made from one text.

/** `x` is the prefix of the rules' names, `close` the token after the last parameter. */
function parameterRules(x: string, close: string, annotated: boolean): string {
  const what = annotated ? 'Function' : 'Lambda expression';
  const listed = annotated ? 'param_no_default+' : "','.lambda_param+";
  const comment = annotated ? ' [TYPE_COMMENT]' : '';
  const bareStar = annotated ? 'at a' : 'raise';
  const unpacked = `| '*' param_no_default_star_annotation param_maybe_default* [kwds]`;
  return `
${x}params:
| invalid_${x}parameters
| ${x}parameters
${x}parameters:
| ${x}slash_no_default ${x}param_no_default* ${x}param_with_default* [${x}star_etc]
| ${x}slash_with_default ${x}param_with_default* [${x}star_etc]
| ${x}param_no_default+ ${x}param_with_default* [${x}star_etc]
| ${x}param_with_default+ [${x}star_etc]
| ${x}star_etc
${x}slash_no_default:
| ${x}param_no_default+ '/' ','
| ${x}param_no_default+ '/' &${close}
${x}slash_with_default:
| ${x}param_no_default* ${x}param_with_default+ '/' ','
| ${x}param_no_default* ${x}param_with_default+ '/' &${close}
${x}star_etc:
| invalid_${x}star_etc
| '*' ${x}param_no_default ${x}param_maybe_default* [${x}kwds]
${annotated ? unpacked : ''}
| '*' ',' ${x}param_maybe_default+ [${x}kwds]
| ${x}kwds
${x}kwds:
| invalid_${x}kwds
| '**' ${x}param_no_default
${x}param_no_default:
| ${x}param ','${comment}
| ${x}param${comment} &${close}
${x}param_with_default:
| ${x}param default ','${comment}
| ${x}param default${comment} &${close}
${x}param_maybe_default:
| ${x}param [default] ','${comment}
| ${x}param [default]${comment} &${close}
${invalidParameterRules(x, close)
  .replace('WHAT', what)
  .replace('LISTED', listed)
  .replace('BARE', bareStar)}`;
}

function invalidParameterRules(x: string, close: string): string {
  return `
invalid_${x}parameters:
| a='/' ',' => at a: at least one argument must precede /
| (${x}slash_no_default | ${x}slash_with_default) ${x}param_maybe_default* a='/' => at a: / may appear only once
| [${x}slash_no_default] ${x}param_no_default* invalid_${x}parameters_helper a=${x}param_no_default => at a: parameter without a default follows parameter with a default
| ${x}param_no_default* a='(' LISTED [','] b=')' => range a b: WHAT parameters cannot be parenthesized
| [(${x}slash_no_default | ${x}slash_with_default)] ${x}param_maybe_default* '*' (',' | ${x}param_no_default) ${x}param_maybe_default* a='/' => at a: / must be ahead of *
| ${x}param_maybe_default+ '/' a='*' => at a: expected comma between / and *
invalid_${x}parameters_helper:
| ${x}slash_with_default
| ${x}param_with_default+
invalid_${x}star_etc:
| a='*' (${close} | ',' (${close} | '**')) => BARE: named arguments must follow bare *
| '*' ',' TYPE_COMMENT => raise: bare * has associated type comment
| '*' ${x}param a='=' => at a: var-positional argument cannot have default value
| '*' (${x}param_no_default | ',') ${x}param_maybe_default* a='*' (${x}param_no_default | ',') => at a: * argument may appear only once
invalid_${x}kwds:
| '**' ${x}param a='=' => at a: var-keyword argument cannot have default value
| '**' ${x}param ',' a=${x}param => at a: arguments cannot follow var-keyword argument
| '**' ${x}param ',' a=('*' | '**' | '/') => at a: arguments cannot follow var-keyword argument
`;
}

export const allParameterRules = `
${parameterRules('', "')'", true)}
${parameterRules('lambda_', "':'", false)}
param_no_default_star_annotation:
| param_star_annotation ',' [TYPE_COMMENT]
| param_star_annotation [TYPE_COMMENT] &')'
param:
| NAME [':' expression]
param_star_annotation:
| NAME ':' star_expression
lambda_param:
| NAME
default:
| '=' expression
| invalid_default
invalid_default:
| a='=' &(')' | ',') => at a: expected default value expression

type_params:
| invalid_type_params
| '[' ','.type_param+ [','] ']'
type_param (memo):
| NAME [':' expression] ['=' expression]
| '*' NAME a=':' b=expression => typeParamBound a b: TypeVarTuple
| '**' NAME a=':' b=expression => typeParamBound a b: ParamSpec
| '*' NAME ['=' star_expression]
| '**' NAME ['=' expression]
invalid_type_params:
| '[' a=']' => from a: Type parameter list cannot be empty
`;
