import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What clients with a managed HTTP stack send, through Java's two: an orchestrator (Spring on the JDK), and a desktop
 * client (.NET, whose HttpClient sends what Java's sends). Prints one line of JSON for each thing that they rely on.
 * Started from its source, with nothing but the JDK: so JSON is looked into as text, as the desktop client does too.
 */
public final class JavaClients {
  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
  private static String fixture;
  private static String onezone;

  private interface Steps {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    fixture = Files.readString(Path.of(System.getenv("CLIENTS_FIXTURE")));
    onezone = text("baseUrl") + "/api/v3/onezone";
    orchestrator();
    desktop();
    services();
  }

  /** Spring's RestTemplate asks for JSON in its own words, and posts without a body. */
  private static void orchestrator() {
    String idp = "egi:" + text("egiToken");
    String[] token = new String[1];
    check("an orchestrator", "GET and POST /user/client_tokens with a token of an identity provider", "2,11", () -> {
      look(spring("GET", "/user/client_tokens", idp), 200, "\"tokens\":[");
      HttpResponse<String> made = spring("POST", "/user/client_tokens", idp);
      look(made, 200, "\"token\":\"MD");
      token[0] = find(made.body(), "\"token\":\"(\\w+)\"");
      look(spring("GET", "/user/client_tokens", idp), 200, token[0]);
    });
    check("an orchestrator", "GET /user/spaces and each space, and the Oneproviders that support it", "1,12", () -> {
      HttpResponse<String> spaces = spring("GET", "/user/spaces", token[0]);
      look(spaces, 200, "\"spaces\":[");
      Matcher ids = Pattern.compile("\"(\\w{20,})\"").matcher(spaces.body());
      boolean found = false;
      while (ids.find()) {
        HttpResponse<String> space = spring("GET", "/user/spaces/" + ids.group(1), token[0]);
        look(space, 200, "\"name\":");
        found |= space.body().contains("\"name\":\"measurements\"");
      }
      look(found, spaces.body());
      String provider = text("krakowId");
      look(spring("GET", "/spaces/" + text("measurementsId"), token[0]), 200, "\"providers\":{", provider);
      look(spring("GET", "/providers/" + provider, token[0]), 200, "\"domain\":", "\"online\":true");
    });
    check("an orchestrator", "HttpURLConnection, the JDK's older stack", "1,8,12", () -> {
      HttpURLConnection good = open("/user", text("aliceToken"));
      look(good.getResponseCode() == 200, String.valueOf(good.getResponseCode()));
      look(good.getContentType().startsWith("application/json"), good.getContentType());
      HttpURLConnection bad = open("/user", "bad");
      look(bad.getResponseCode() == 401, String.valueOf(bad.getResponseCode()));
      String body = new String(bad.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      look(body.contains("\"authError\":{\"id\":\"badToken\""), body);
    });
  }

  private static HttpURLConnection open(String path, String token) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(onezone + path).toURL().openConnection();
    connection.setRequestProperty("Accept", "application/json, application/*+json");
    connection.setRequestProperty("X-Auth-Token", token);
    connection.setReadTimeout(20_000);
    return connection;
  }

  private static HttpResponse<String> spring(String method, String path, String token) throws Exception {
    return send(
        to(path)
            .header("Accept", "application/json, application/*+json")
            .header("X-Auth-Token", token)
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** No Accept at all, a content type without a charset, and answers that are searched as text. */
  private static void desktop() {
    String token = text("aliceToken");
    check("onedata-drive", "POST /tokens/infer_access_token_scope and /tokens/examine without credentials", "4,5", () -> {
      look(post("/tokens/infer_access_token_scope", "{\"token\":\"" + token + "\"}"), 200, "\"dataAccessScope\":{");
      look(post("/tokens/examine", "{\"token\":\"" + token + "\"}"), 200, "\"accessToken\":{}");
    });
    check("onedata-drive", "an error is compact JSON, so that a part of it can be found as text", "8,12", () -> {
      HttpResponse<String> refused = post("/tokens/examine", "{\"token\":\"\"}");
      look(refused, 400, "{\"error\":{\"id\":\"badValueEmpty\",\"details\":{\"key\":\"token\"},");
      String type = refused.headers().firstValue("content-type").orElse("");
      look(type.startsWith("application/json"), type);
    });
    check("onedata-drive", "many requests at once over its connections, offered HTTP/2", "11", () -> {
      List<CompletableFuture<HttpResponse<String>>> pending = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        HttpRequest request = to("/user").header("x-auth-token", token).GET().build();
        pending.add(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
      }
      for (CompletableFuture<HttpResponse<String>> one : pending) look(one.get(), 200, "\"username\":\"alice\"");
    });
  }

  /** Tokens that stand beside the one in X-Auth-Token, in headers of every spelling. */
  private static void services() {
    check("a Oneprovider on behalf of a user", "X-Onedata-Service-Token and X-Onedata-Consumer-Token", "18", () -> {
      String user = text("aliceToken");
      String service = text("krakowToken");
      look(send(to("/user").header("X-Auth-Token", user).header("X-Onedata-Service-Token", service).GET()), 200, "alice");
      look(send(to("/user").header("x-auth-token", user).header("x-onedata-service-token", "bad").GET()), 401,
          "\"badServiceToken\"");
      String consumer = "{\"type\":\"consumer\",\"whitelist\":[\"prv-" + text("krakowId") + "\"]}";
      HttpResponse<String> confined =
          post("/tokens/confine", "{\"token\":\"" + user + "\",\"caveats\":[" + consumer + "]}");
      String token = find(confined.body(), "\"token\":\"(\\w+)\"");
      look(send(to("/user").header("X-AUTH-TOKEN", token).GET()), 401, "unverified consumer caveat");
      look(send(to("/user").header("X-AUTH-TOKEN", token).header("X-ONEDATA-CONSUMER-TOKEN", service).GET()), 200,
          "alice");
    });
    check("a Java program", "basic authentication, and the end of a token told by the zone", "3,14", () -> {
      String login = Base64.getEncoder().encodeToString("admin:password".getBytes(StandardCharsets.UTF_8));
      long end = Instant.now().getEpochSecond() + 2_592_000;
      String body = "{\"caveats\":[{\"type\":\"time\",\"validUntil\":" + end + "}]}";
      HttpRequest.Builder request = to("/user/tokens/temporary")
          .header("Authorization", "Basic " + login)
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body));
      HttpResponse<String> made = send(request);
      look(made, 201, "{\"token\":\"MD");
      look(post("/tokens/verify_access_token", made.body()), 200, "\"ttl\":25");
    });
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(onezone + path)).timeout(Duration.ofSeconds(20));
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return send(
        to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Fails unless the answer has that status, and all of the texts in its body. */
  private static void look(HttpResponse<String> answer, int status, String... parts) {
    boolean ok = answer.statusCode() == status;
    for (String part : parts) ok &= answer.body().contains(part);
    look(ok, answer.request().uri().getPath() + ": " + answer.statusCode() + " " + answer.body());
  }

  private static void look(boolean ok, String evidence) {
    if (!ok) throw new AssertionError(evidence.length() > 300 ? evidence.substring(0, 300) : evidence);
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    look(matcher.find(), "no " + pattern + " in " + text);
    return matcher.group(1);
  }

  /** A text of the fixture's flat part. */
  private static String text(String key) {
    return find(fixture, "\"" + key + "\":\"([^\"]*)\"");
  }

  private static void check(String client, String does, String points, Steps steps) {
    String why = "null";
    try {
      steps.run();
    } catch (Throwable error) { // whatever it is, the next check is made all the same
      why = quote(error.toString());
    }
    System.out.println(
        "{\"client\":" + quote(client) + ",\"stack\":\"Java\",\"does\":" + quote(does)
            + ",\"points\":[" + points + "],\"why\":" + why + "}");
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') quoted.append('\\').append(character);
      else if (character < ' ') quoted.append(String.format("\\u%04x", (int) character));
      else quoted.append(character);
    }
    return quoted.append('"').toString();
  }
}
