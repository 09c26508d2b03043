<?php
/**
 * What block and shortcode print: a `div` that the script turns into the element. Content filters know it as well as
 * they know any other, and it is written afresh with every page, so that it does not matter who saved the page.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

const SETTINGS = array(
	'position'      => '',
	'language'      => '',
	'heading-level' => '',
	'email'         => '',
	'posting'       => '',
	'remember'      => '',
);

/**
 * The shortcode `[self_assessment]`.
 *
 * @param array|string $attributes As written by the author; an empty string if there are none.
 * @return string HTML.
 */
function render_shortcode( $attributes ) {
	return render( shortcode_atts( SETTINGS, $attributes, 'self_assessment' ) );
}

/**
 * One self-assessment.
 *
 * @param array  $settings The keys of SETTINGS, values as written by the author.
 * @param string $wrapper  Further attributes for the `div`, escaped.
 * @return string HTML.
 */
function render( $settings, $wrapper = '' ) {
	$settings = clean( $settings );
	$position = find_position( $settings['position'] );
	$remote   = is_remote( $settings['position'] );

	if ( null === $position && ! $remote ) {
		return notice( $settings['position'] ) . trim( "<div $wrapper" ) . '>' . fallback( null, $settings ) . '</div>';
	}
	enqueue_script();

	$data = array(
		'data-src'           => $remote ? $settings['position'] : $position['src'],
		'data-lang'          => $settings['language'],
		'data-heading-level' => $settings['heading-level'],
		'data-email'         => $settings['email'],
		'data-remember'      => $settings['remember'],
	);
	$html = 'data-self-assessment';
	foreach ( array_filter( $data, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return trim( "<div $html $wrapper" ) . '>' . fallback( $position['document'] ?? null, $settings ) . '</div>';
}

/**
 * Keeps what makes sense of what an author wrote. What is empty afterwards is left to the element's own defaults.
 *
 * @param array $settings The keys of SETTINGS.
 * @return string[] The same keys.
 */
function clean( $settings ) {
	$settings = array_map( 'trim', array_map( 'strval', array_merge( SETTINGS, $settings ) ) );
	$level    = (int) $settings['heading-level'];
	return array(
		'position'      => is_remote( $settings['position'] ) ? esc_url_raw( $settings['position'], array( 'https' ) ) : $settings['position'],
		'language'      => preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iD', $settings['language'] ) ? $settings['language'] : '',
		'heading-level' => $level >= 1 && $level <= 6 ? (string) $level : '',
		'email'         => clean_email( $settings['email'] ),
		'posting'       => esc_url_raw( $settings['posting'], array( 'https', 'http' ) ),
		'remember'      => in_array( $settings['remember'], array( 'none', 'false' ), true ) ? 'none' : '',
	);
}

/**
 * The address if it is one.
 *
 * @param mixed $email Anything.
 * @return string Empty otherwise.
 */
function clean_email( $email ) {
	return is_string( $email ) && is_email( $email ) ? $email : '';
}

/**
 * Whether a position is given by its address. Documents may come from elsewhere, but never unencrypted.
 *
 * @param string $position As written by the author.
 * @return bool
 */
function is_remote( $position ) {
	return (bool) preg_match( '#^https://[^/?\#]#i', $position );
}

/**
 * Tells those who can mend it, and nobody else, that the page names a position that does not exist.
 *
 * @param string $position As written by the author.
 * @return string HTML, empty for visitors.
 */
function notice( $position ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$message = sprintf(
		/* translators: 1: what the author wrote, 2: ids of positions, separated by commas. */
		__( 'Self-assessment: there is no position “%1$s”. Known positions: %2$s. Only people who can edit this site see this message.', 'self-assessment' ),
		$position,
		implode( ', ', array_column( all_positions(), 'id' ) )
	);
	return '<p><strong>' . esc_html( $message ) . '</strong></p>';
}

/**
 * Loads the script on this page. Its version is its content, so that no cache keeps an old one.
 */
function enqueue_script() {
	$file = dirname( __DIR__ ) . '/self-assessment.js';
	wp_enqueue_script(
		'self-assessment',
		plugins_url( 'self-assessment.js', __DIR__ ),
		array(),
		hash_file( 'crc32b', $file ),
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
}

/**
 * WordPress before 6.3 takes the array above for "in the footer" and knows no strategies.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its handle.
 * @return string
 */
function defer_script( $tag, $handle ) {
	return 'self-assessment' === $handle && false === strpos( $tag, ' defer' ) ? str_replace( '<script ', '<script defer ', $tag ) : $tag;
}
