(b'\xff' * 10**8).decode('ascii', 'backslashreplace')
