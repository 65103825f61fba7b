import types, abc, copyreg, keyword, token, string, contextlib, functools, enum, dataclasses, typing, warnings, ast, dis, opcode, inspect, traceback, tokenize, symtable, codeop, code, reprlib, pprint, textwrap, copy, pickle, unittest, doctest, timeit, io
st = symtable.symtable('def f(a):\n  global g\n  def h(): return a', '', 'exec'); print(st.get_type(), st.get_identifiers(), st.get_children()[0].get_parameters(), st.get_children()[0].lookup('a').is_local(), st.get_children()[0].get_globals())
print([(tokenize.tok_name[t.type], t.string) for t in tokenize.generate_tokens(io.StringIO('x = 1 # c\n').readline)])
print(codeop.compile_command('x = 1'), codeop.compile_command('if x:')) if False else print(codeop.compile_command('if x:'))
