import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP: warm-up, then timed rounds over all articles. Texts come one a file, named 00001.txt and so on, since the JDK reads no JSON. */
public final class CoreNlpPeer {
    private static StanfordCoreNLP pipeline;

    public static void main(String[] args) throws Exception {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }

        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
        long warm = (long) (Double.parseDouble(args[1]) * 1e9);
        for (int i = 0; cpuNanoseconds() < warm; i++) {
            analyze(texts.get(i % texts.size()));
        }

        int tokens = 0;
        List<String> timed = new ArrayList<>();
        for (int round = Integer.parseInt(args[2]); round > 0; round--) {
            long start = System.nanoTime();
            long cpuStart = cpuNanoseconds();
            tokens = 0;
            for (String text : texts) {
                tokens += analyze(text);
            }
            timed.add("{\"seconds\":" + (System.nanoTime() - start) / 1e9 + ",\"cpuSeconds\":" + (cpuNanoseconds() - cpuStart) / 1e9 + "}");
        }

        System.out.printf(java.util.Locale.ROOT, "{\"name\":\"CoreNLP\",\"version\":\"%s\",\"does\":\"tokens, sentences, tags, lemmas, names, times, parse\",\"tokens\":%d,\"rounds\":[%s],\"peakBytes\":%d}%n",
            StanfordCoreNLP.class.getPackage().getImplementationVersion(), tokens, String.join(",", timed), peakBytes());
    }

    private static int analyze(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        return sentences.stream().mapToInt(s -> s.get(CoreAnnotations.TokensAnnotation.class).size()).sum();
    }

    private static long cpuNanoseconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peakBytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> 1024 * Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
    }
}
