from multiprocessing import Manager

if __name__ == '__main__':
    with Manager() as manager:
        shelf = manager.dict()
        shelf['plain'] = []
        shelf['plain'].append('lost')
        shelf['managed'] = manager.list()
        shelf['managed'].append('kept')
        print(shelf['plain'], list(shelf['managed']))
