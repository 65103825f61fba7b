e = SyntaxError('x')
e.lineno = 'a'; e.offset = []; e.text = 5; e.filename = 3
raise e
