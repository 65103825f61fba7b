print('nothing is imported')
