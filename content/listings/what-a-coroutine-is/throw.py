def worker():
    try:
        while True:
            try:
                yield 'ready'
            except ValueError as error:
                print('told about:', error)
    finally:
        print('tidy up')


job = worker()
print(next(job))
print(job.throw(ValueError('paper is out')))
job.close()
print('closed')
