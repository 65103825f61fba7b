try:
    compile('del 3.14', 'a line', 'exec')
except SyntaxError as error:
    print(error.msg)
