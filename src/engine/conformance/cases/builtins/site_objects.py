# quit, exit, help and the others that site adds.
print(quit, exit, help, license); print(type(quit), quit.name, type(help).__name__, callable(quit))
print(repr(copyright)[:20])
try: quit(3)
except SystemExit as e: print('exit', e.code)
try: exit()
except SystemExit as e: print('exit', e.code)
try: quit(1,2)
except TypeError as e: print(e)
