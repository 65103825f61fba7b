print('Ada sits at 0 1\nBo sits at 2 1\nCy sits at 1 3\nDi finds Ada at 0 1')
print('- Ada - -\n- - - Cy\n- Bo - -\nback to the saved plan\n- Ada - -\n- - - -\n- Bo - -')
