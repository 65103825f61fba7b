while True: print('hello')
