package dev.docket.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What attackers send instead of an access token, made from a real one. */
final class ForgedTokens {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final JsonObject header;
  private final JsonObject claims;
  private final JsonObject key;

  /**
   * @param token a real one
   * @param keys the file with the keys that sign
   */
  ForgedTokens(String token, Path keys) throws IOException {
    String[] parts = token.split("\\.", -1);
    header = decode(parts[0]);
    claims = decode(parts[1]);
    key =
        JsonParser.parseString(Files.readString(keys))
            .getAsJsonObject()
            .getAsJsonArray("keys")
            .get(0)
            .getAsJsonObject();
  }

  private static JsonObject decode(String part) {
    return JsonParser.parseString(new String(Base64.getUrlDecoder().decode(part), UTF_8))
        .getAsJsonObject();
  }

  /**
   * A token as the server itself would sign it; proves that the others fail for their own fault.
   */
  String genuine() throws GeneralSecurityException {
    return ec(header, claims, ours());
  }

  Map<String, String> all() throws GeneralSecurityException {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("garbage", "abc.def.ghi");
    tokens.put("none", content(with(header, "alg", "none"), claims) + ".");
    tokens.put("expired", ec(header, with(claims, "exp", "1"), ours()));
    tokens.put("foreign key", ec(header, claims, foreign()));
    tokens.put("HS256 with the public key", hs256());
    tokens.put("signature cut off", content(header, claims) + ".");
    return tokens;
  }

  private String hs256() throws GeneralSecurityException {
    JsonObject publicKey = key.deepCopy();
    publicKey.remove("d");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(publicKey.toString().getBytes(UTF_8), "HmacSHA256"));
    String content = content(with(header, "alg", "HS256"), claims);
    return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(UTF_8)));
  }

  private static JsonObject with(JsonObject object, String name, String value) {
    JsonObject copy = object.deepCopy();
    copy.add(name, JsonParser.parseString(value.equals("1") ? value : '"' + value + '"'));
    return copy;
  }

  private static String content(JsonObject header, JsonObject claims) {
    return BASE64.encodeToString(header.toString().getBytes(UTF_8))
        + "."
        + BASE64.encodeToString(claims.toString().getBytes(UTF_8));
  }

  private static String ec(JsonObject header, JsonObject claims, PrivateKey key)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(key);
    String content = content(header, claims);
    signature.update(content.getBytes(UTF_8));
    return content + "." + BASE64.encodeToString(signature.sign());
  }

  private PrivateKey ours() throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    BigInteger d = new BigInteger(1, Base64.getUrlDecoder().decode(key.get("d").getAsString()));
    return KeyFactory.getInstance("EC")
        .generatePrivate(new ECPrivateKeySpec(d, curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static PrivateKey foreign() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair().getPrivate();
  }
}
