def java = new Properties()
new File(basedir, 'invoker.properties').withInputStream { java.load(it) }
// left out where there is no JDK 25
return new File(java['invoker.environmentVariables.JAVA_HOME'], 'bin/javac').exists()
