// left out where there is no JDK 25
return new File(java25, 'bin/javac').exists()
